#include "scene/detail_panel.h"

namespace avtal::scene {

using words::Phrase;

void write_document(Panel& p, const model::Document& document) {
  add_title(p, std::nullopt, word(p, Phrase::kicker_document),
            words::local(document.title, p.language), "");
  add_questions(p, document.id);
}

}  // namespace avtal::scene
