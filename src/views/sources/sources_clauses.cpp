// What the agreements say and do not say: a row for each agreement, a cell for each clause.

#include <algorithm>
#include <array>

#include "answers/silence.h"
#include "say/reading_memo.h"
#include "say/showing.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using answers::Said;
using document::Block;
using document::Kind;
using document::Style;
using model::Ref;
using namespace words;

const std::array<Phrase<>, 9> kHeads = {labels::term,
                                        labels::extension,
                                        labels::notice,
                                        sources::clauses_head_price,
                                        labels::price_level,
                                        labels::indexation,
                                        sources::clauses_head_capacity,
                                        labels::follow_up,
                                        labels::target_group};

/// The places where a clause is said, each text once.
std::vector<std::string> place_texts(const Reading& r, const std::vector<model::Place>& places) {
  std::vector<std::string> texts;
  for (const model::Place& place : places) {
    std::string text = words::place(r.dataset, place, r.language);
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
      texts.push_back(std::move(text));
  }
  return texts;
}

const std::vector<model::Place>& places_of(const Reading& r, Ref<model::Agreement> agreement,
                                           answers::Clause clause) {
  const auto& all = memo_of(r).clause_places.of([&] { return answers::clause_places(r.dataset); });
  return all[agreement.index][static_cast<std::size_t>(clause)];
}

/// A dot leads to where it is said; a question mark to what else is known of the agreement.
void add_cell(const Reading& r, Ref<model::Agreement> reference, answers::Clause clause, Said said,
              Block& line) {
  Block& cell = document::add(line, {.kind = Kind::cell});
  if (said == Said::not_loaded) {
    cell.text = r.say(common::not_loaded);
    return;
  }
  const model::Agreement& agreement = r.dataset.at(reference);
  const auto& places = places_of(r, reference, clause);
  const auto texts = place_texts(r, places);
  const bool is_said = said == Said::said && !texts.empty();
  Block& link = document::add(
      cell,
      {.kind = Kind::link,
       .id = "clauses:" + agreement.id + ":" + std::to_string(static_cast<int>(clause)),
       .label = r.say(sources::cell, words::local(agreement.name, r.language),
                      clause_word(clause, r.language),
                      is_said ? words::joined(texts, r.language) : r.say(common::no_document_says)),
       .record = agreement.id,
       .action = state::Select{agreement.id}});
  if (is_said) {
    link.record = r.dataset.at(places.front().document).id;
    link.action = state::GoTo{showing_place(r.request, r.dataset, places.front())};
  }
  add_marks(link, {said == Said::said ? Mark::stated : Mark::unknown}, r.language);
  link.children.front().label.clear();  // the link's own says more
}

/// How many of the agreements say something of each.
void add_sums(const Reading& r, Block& body) {
  Block& line = document::add(body, {.kind = Kind::row, .id = "clauses:sum"});
  document::add(line, {.kind = Kind::row_header, .text = r.say(sources::clauses_sum)});
  for (const answers::ClauseCount& count : answers::clause_counts(r.dataset)) {
    document::add(line,
                  {.kind = Kind::cell,
                   .text = r.say(common::some_of, r.number(static_cast<std::size_t>(count.said)),
                                 r.number(r.dataset.agreements.size()))});
  }
}

}  // namespace

void write_clauses(const Reading& r, Block& out) {
  const auto& rows = memo_of(r).clauses.of([&] { return answers::silent_clauses(r.dataset); });
  if (rows.empty()) {
    document::add(
        out, {.kind = Kind::paragraph, .id = "clauses:none", .text = r.say(sources::clauses_none)});
    return;
  }
  std::vector<std::string> columns;
  for (const Phrase<>& head : kHeads) columns.push_back(r.say(head));
  const std::size_t listed = std::min(rows.size(), kMostRows);
  Block& body = add_map(r, "clauses", sources::clauses_headline, columns, out);
  for (std::size_t i = 0; i < listed; ++i) {
    Block& line = add_map_row(r, "clauses", rows[i].agreement, {}, body);
    for (const auto& [clause, said] : rows[i].clauses) {
      add_cell(r, rows[i].agreement, clause, said, line);
    }
  }
  add_sums(r, body);
  write_rest(r, "clauses", listed, rows.size(), out);
}

}  // namespace avtal::scene
