#include <algorithm>

#include "answers/briefing.h"
#include "scene/detail_panel.h"

namespace avtal::scene {
namespace {

using model::Document;
using words::Phrase;

void add_written(Panel& p, const Document& document) {
  Row row{"date", word(p, Phrase::row_date), document_date(document, p.language), {}, {}};
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
  add_row(p,
          {"to", word(p, Phrase::document_addressees), words::joined(names, p.language), {}, {}});
}

void add_use(Panel& p, const answers::DocumentUse& use) {
  const auto number = [&](int value) { return words::number(value, p.language); };
  add_row(p, {"rests",
              word(p, Phrase::document_rests),
              words::filled(Phrase::document_rests_value, p.language,
                            {number(use.claims), number(use.records)}),
              {},
              {word(p, Phrase::document_interpreted)}});
}

/// The site that has it: a whole address does not fit.
std::string site_of(const std::string& url) {
  const std::size_t start = url.find("//");
  const std::size_t first = start == std::string::npos ? 0 : start + 2;
  return url.substr(first, url.find('/', first) - first);
}

}  // namespace

void write_document(Panel& p, const Document& document) {
  const auto place = static_cast<std::size_t>(&document - p.dataset.documents.data());
  const std::string kicker =
      words::filled(Phrase::document_kicker, p.language, {std::to_string(place + 1)}) +
      (document.kind_as_written.empty() ? "" : " · " + document.kind_as_written);
  add_title(p, std::nullopt, kicker, words::local(document.title, p.language),
            words::local(document.short_title, p.language));
  add_written(p, document);
  add_case_numbers(p, document.case_numbers);
  add_addressees(p, document);
  const auto uses = answers::document_uses(p.dataset);
  add_use(p, uses[place]);
  if (!document.url.empty()) {
    add_row(p, {"url", word(p, Phrase::document_link), site_of(document.url), {}, {}});
  }
  add_questions(p, document.id);
}

}  // namespace avtal::scene
