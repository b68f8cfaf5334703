#include "export/text_writer.h"

namespace avtal::exporting {

using words::Phrase;

void write_overview(TextWriter& w) {
  w.add(-1, Tag::h1, scene::dataset_title(w.dataset, w.language));
  const int index = w.add(-1, Tag::section, {}, "lage");
  w.add(index, Tag::h2,
        words::filled(Phrase::text_as_of, w.language, {words::long_date(w.as_of, w.language)}));
  w.add(index, Tag::p, scene::headline(w.prepared, w.as_of, w.language) + ".");
  w.add(index, Tag::p, w.word(Phrase::text_proposals_note));
  const int list = w.add(index, Tag::ul);
  for (const scene::Lane& lane : w.prepared.lanes(state::Lanes::services).lanes) {
    std::string text = words::local(w.dataset.at(lane.service).name, w.language) + ": " +
                       w.chips_text(lane.service);
    w.add(list, Tag::li, std::move(text));
  }
}

}  // namespace avtal::exporting
