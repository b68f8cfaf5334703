#pragma once
// The parts of Källor & frågetecken, each added to `out` as blocks. Internal to the view's files.

#include <string>
#include <string_view>
#include <vector>

#include "answers/briefing.h"
#include "answers/coverage.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "kit/block_parts.h"
#include "prepared/kept.h"
#include "prepared/prepared.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

/// What the parts share.
struct Reading {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
  std::string number(std::size_t value) const {
    return words::number(static_cast<std::int64_t>(value), language);
  }
};

/// What the view asks once.
struct SourcesMemo {
  KeptOnce<std::vector<answers::CoverageCell>> coverage;
  KeptOnce<std::vector<answers::Gap>> gaps;  // by service
  KeptOnce<std::vector<answers::SilentClauses>> clauses;
  KeptOnce<std::vector<answers::ClausePlaces>> clause_places;
  KeptOnce<std::vector<answers::Wish>> wishes;
};
inline SourcesMemo& memo_of(const Reading& r) { return kept<SourcesMemo>(r.prepared); }

/// As many stand in a list; a table has fewer rows, since each has a cell for every year.
inline constexpr std::size_t kMostListed = 500;
inline constexpr std::size_t kMostRows = 200;
/// The browser leaves out what is not seen of a long list: so many items at a time.
inline constexpr std::size_t kListPart = 50;

/// Title, sentence, choices of part and kind.
void write_head(const Reading& r, document::Block& out);

void write_register(const Reading& r, document::Block& out);
void write_coverage(const Reading& r, document::Block& out);
void write_clauses(const Reading& r, document::Block& out);
void write_wishes(const Reading& r, document::Block& out);

/// The municipality's own documents with what rests on each, those from outside, and how facts are
/// marked.
void write_documents(const Reading& r, document::Block& out);
void write_external(const Reading& r, document::Block& out);

/// A question in full: both sides, what settles it, and what it concerns.
void write_told(const Reading& r, const model::Question& question, document::Block& out);

/// A table with a row for each agreement: its body, the caption and the heads of its columns
/// written.
document::Block& add_map(const Reading& r, std::string_view id, const words::Phrase<>& caption,
                         const std::vector<std::string>& columns, document::Block& out);
/// A row of it with the agreement's name; the cells are to be added.
document::Block& add_map_row(const Reading& r, std::string_view id,
                             model::Ref<model::Agreement> reference, const std::string& missing,
                             document::Block& body);

/// "De första 500 av 12 000 …"; nothing when all are there.
void write_rest(const Reading& r, std::string_view id, std::size_t listed, std::size_t all,
                document::Block& out);
const std::string& short_name(const model::Document& document, state::Language language);

}  // namespace avtal::scene
