// The documents: date, number, kind, and how much rests on each.

#include <algorithm>
#include <array>

#include "say/reading_memo.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/labels.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Document;
using model::DocumentKind;
using namespace words;

Chip kind_chip(const Reading& r, DocumentKind kind) {
  switch (kind) {
    case DocumentKind::proposal:
      return {r.say(labels::proposal), ChipKind::warn, 0, {}};
    case DocumentKind::minutes:
      return {r.say(labels::minutes), ChipKind::ok, 0, {}};
    case DocumentKind::agreement:
      return {r.say(labels::agreement), ChipKind::ok, 0, {}};
    case DocumentKind::invoice:
      return {r.say(labels::invoice), ChipKind::info, 0, {}};
    case DocumentKind::other:
      return {r.say(labels::document), ChipKind::neutral, 0, {}};
    case DocumentKind::external:
      break;
  }
  return {r.say(labels::external), ChipKind::outline, 0, {}};
}

/// Case numbers, or that there are none: what comes from outside has none to have.
void add_numbers(const Reading& r, const Document& document, Block& link) {
  std::vector<std::string> numbers;
  for (const auto& claim : document.case_numbers) {
    if (claim.value) numbers.push_back(*claim.value);
  }
  if (numbers.empty() && document.kind == DocumentKind::external) return;
  document::add(link, {.kind = Kind::text,
                       .text = numbers.empty() ? r.say(sources::no_number)
                                               : words::joined(numbers, r.language),
                       .style = numbers.empty() ? Style::missing : Style::note});
}

void add_document(const Reading& r, const answers::DocumentUse& use, Block& list) {
  const Document& document = r.dataset.at(use.document);
  const std::string id = "document:" + document.id;
  Block& item = document::add(
      list,
      {.kind = Kind::item, .id = id + ":item", .current = r.request.view.selected == document.id});
  Block& link = document::add(item, {.kind = Kind::link,
                                     .id = id,
                                     .style = Style::card,
                                     .record = document.id,
                                     .action = state::Select{document.id}});
  document::add(
      link,
      {.kind = Kind::text, .text = std::to_string(use.document.index + 1), .style = Style::count});
  document::add(link, local_block(Kind::strong, document.title, r.language));
  document::add(link, chip_block(kind_chip(r, document.kind)));
  Block& date = document::add(link, {.kind = Kind::text, .style = Style::note});
  document::add(date, {.kind = Kind::text, .text = document_date(document, r.language) + " "});
  if (!document.written.date.value() && document.written.not_before.loaded()) {
    add_marks(date, {Mark::derived}, r.language);
  }
  add_numbers(r, document, link);
  document::add(link,
                {.kind = Kind::text, .text = rests_text(use, r.language), .style = Style::sub});
}

using Uses = std::vector<const answers::DocumentUse*>;

/// The municipality's own, or those from outside.
Uses uses_of(const Reading& r, bool external) {
  Uses uses;
  for (const answers::DocumentUse& use : document_uses(r.prepared)) {
    if ((r.dataset.at(use.document).kind == DocumentKind::external) == external) {
      uses.push_back(&use);
    }
  }
  return uses;
}

void add_list(const Reading& r, const std::string& id, const Uses& uses, Block& out) {
  Block* list = nullptr;
  const std::size_t listed = std::min(uses.size(), kMostListed);
  for (std::size_t i = 0; i < listed; ++i) {
    if (i % kListPart == 0) {
      list = &document::add(out, {.kind = Kind::list,
                                  .id = id + ":" + std::to_string(i / kListPart),
                                  .style = Style::rows});
    }
    add_document(r, *uses[i], *list);
  }
  write_rest(r, id, listed, uses.size(), out);
}

void add_section(const std::string& id, std::string title, std::string sentence, Block& out) {
  document::add(out, {.kind = Kind::heading, .id = id, .text = std::move(title), .level = 3});
  document::add(out, {.kind = Kind::paragraph,
                      .id = id + ":sentence",
                      .text = std::move(sentence),
                      .style = Style::lead});
}

std::size_t count_of(const Reading& r, DocumentKind kind) {
  return static_cast<std::size_t>(
      std::count_if(r.dataset.documents.begin(), r.dataset.documents.end(),
                    [kind](const Document& document) { return document.kind == kind; }));
}

std::string own_sentence(const Reading& r, std::size_t own) {
  if (own > 0 && own == count_of(r, DocumentKind::proposal)) return r.say(sources::all_proposals);
  const std::size_t minutes = count_of(r, DocumentKind::minutes);
  return minutes == 0 ? r.say(common::no_minutes_in_data)
                      : r.say(common::minutes_in_data, r.number(minutes));
}

}  // namespace

void write_documents(const Reading& r, Block& out) {
  const Uses own = uses_of(r, false);
  add_section("documents", capitalised(r.say(counts::documents, own.size())),
              own_sentence(r, own.size()), out);
  add_list(r, "documents", own, out);
}

void write_external(const Reading& r, Block& out) {
  const Uses external = uses_of(r, true);
  if (external.empty()) return;
  add_section("external", r.say(sources::external), r.say(sources::external_sentence), out);
  add_list(r, "external", external, out);
}

}  // namespace avtal::scene
