#include <algorithm>

#include "answers/briefing.h"
#include "answers/places.h"
#include "say/reading_memo.h"
#include "say/record_names.h"
#include "views/detail/detail_panel.h"
#include "words/counts.h"
#include "words/detail.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

struct PlaceMemo {
  Kept<std::uint32_t, std::vector<answers::PlaceUse>> uses;  // by document
};

using model::Document;
using namespace words;

void add_written(Panel& p, const Document& document) {
  Row row{"date", say(p, labels::date), document_date(document, p.language), {}, {}};
  if (document.written.date.value()) {
    add_mark(row, document.written.date);
  } else {
    row.marks = {Mark::unknown};
  }
  for (const auto* bound : {&document.written.not_before, &document.written.not_after}) {
    add_derivation(p, row, *bound);
  }
  add_row(p, row);
}

void add_addressees(Panel& p, const Document& document) {
  std::vector<std::string> names;
  for (const auto body : document.addressees) {
    names.push_back(full_name(p.dataset.at(body), p.language));
  }
  if (names.empty()) return;
  add_row(p, {"to", say(p, labels::to), words::joined(names, p.language), {}, {}});
}

void add_use(Panel& p, const answers::DocumentUse& use) {
  add_row(p, {"rests",
              say(p, labels::rests_on_it),
              words::say(p.language, detail::document_rests_value,
                         say(p, counts::facts, use.claims), say(p, counts::records, use.records)),
              {},
              {say(p, detail::document_interpreted)}});
}

/// The site that has it: a whole address does not fit.
std::string site_of(const std::string& url) {
  const std::size_t start = url.find("//");
  const std::size_t first = start == std::string::npos ? 0 : start + 2;
  return url.substr(first, url.find('/', first) - first);
}

constexpr std::size_t kPlacesShown = 60;
constexpr std::size_t kRecordsShown = 20;  // of a place

std::string named_within(const Panel& p, const model::Place& place) {
  const std::string within = words::place_within(place, p.language);
  return within.empty() ? say(p, detail::document_whole) : within;
}

/// The documents' own words there, as far as somebody has kept them.
void add_quotes(Panel& p, const answers::PlaceUse& use, const std::string& id) {
  if (use.quotes.empty()) return;
  std::string text;
  for (const std::string& quote : use.quotes) {
    text += (text.empty() ? "" : ", ") + words::quoted(quote, p.language);
  }
  document::add(
      p.out,
      {.kind = document::Kind::paragraph, .id = "panel:" + id + ":words", .text = std::move(text)});
}

void add_place_use(Panel& p, const answers::PlaceUse& use, const std::string& id) {
  std::string within = named_within(p, use.place);
  add_note(p, id, within);
  add_quotes(p, use, id);
  within.insert(0, " (");
  within += ')';
  const std::size_t shown = std::min(use.records.size(), kRecordsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const model::RecordRef record = use.records[i];
    const std::string name = record_name(p.dataset, record, p.language);
    const std::string& about = record_id(p.dataset, record);
    std::string link = id;
    link += ':';
    link += about;
    add_link(p, link, name, state::GoTo{showing(p.request, p.dataset, record)}, name + within,
             about);
  }
  if (shown < use.records.size()) {
    add_more(p, "panel:" + id + ":more", use.records.size() - shown);
  }
}

const std::vector<answers::PlaceUse>& uses_of(const Panel& p, model::Ref<Document> reference) {
  return kept<PlaceMemo>(*p.request.prepared).uses.of(reference.index, [&] {
    return answers::place_uses(p.dataset, reference);
  });
}

/// The place that was asked for, first and marked, so that a figure leads to where it stands.
void add_asked_place(Panel& p, model::Ref<Document> reference) {
  const std::string& wanted = p.request.view.place;
  if (wanted.empty()) return;
  for (const answers::PlaceUse& use : uses_of(p, reference)) {
    if (answers::place_key(use.place) != wanted) continue;
    add_small_heading(p, "asked", detail::document_asked, "");
    document::Block& set_off = document::add(p.out, {.kind = document::Kind::group,
                                                     .id = "panel:asked:set-off",
                                                     .style = document::Style::asked});
    Panel inside{p.request, p.dataset, p.language, p.as_of, set_off};
    add_place_use(inside, use, "asked:place");
    return;
  }
}

/// Each place of the document with what rests on it.
void add_places(Panel& p, model::Ref<Document> reference) {
  const auto& uses = uses_of(p, reference);
  if (uses.empty()) return;
  add_small_heading(p, "places", detail::document_places,
                    words::number(static_cast<std::int64_t>(uses.size()), p.language));
  const std::size_t shown = std::min(uses.size(), kPlacesShown);
  for (std::size_t i = 0; i < shown; ++i) add_place_use(p, uses[i], "place:" + std::to_string(i));
  if (shown < uses.size()) add_more(p, "panel:place:more", uses.size() - shown);
}

}  // namespace

void write_document(Panel& p, const Document& document) {
  const auto place = static_cast<std::size_t>(&document - p.dataset.documents.data());
  const std::string kicker =
      words::say(p.language, detail::document_kicker, std::to_string(place + 1)) +
      (document.kind_as_written.empty() ? "" : " · " + document.kind_as_written);
  add_title(p, std::nullopt, kicker, words::local(document.title, p.language),
            words::local(document.short_title, p.language));
  add_asked_place(p, {static_cast<std::uint32_t>(place)});
  add_written(p, document);
  add_case_numbers(p, document.case_numbers);
  add_addressees(p, document);
  const auto& uses = document_uses(*p.request.prepared);
  add_use(p, uses[place]);
  if (!document.url.empty()) {
    add_row(p, {"url", say(p, detail::document_link), site_of(document.url), {}, {}});
  }
  add_questions(p, uses[place].questions);
  add_places(p, {static_cast<std::uint32_t>(place)});
}

}  // namespace avtal::scene
