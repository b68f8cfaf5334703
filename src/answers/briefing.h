#pragma once
// What somebody wants to know before they look at a picture: counts, who held what in turn, what
// rests on each document, what would settle the questions, and how far a decision has come.

#include <array>
#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "answers/silence.h"

namespace avtal::answers {

/// The register is read in three kinds; spellings and traps are unclear in their own way.
enum class QuestionGroup : std::uint8_t { contradiction, gap, ambiguity };
QuestionGroup group_of(model::QuestionKind kind);

struct QuestionCounts {
  int all = 0;
  int contradictions = 0;
  int gaps = 0;
  int ambiguities = 0;
  int explained = 0;  // of all; looks like a contradiction, but is not
  int open() const { return all - explained; }
};
QuestionCounts question_counts(const Dataset& dataset);

/// How the facts of a dataset are known: every claim that comes first for its field, once.
struct Evidence {
  int stated = 0;
  int proposed = 0;
  int derived = 0;
  int assumed = 0;
  int unknown = 0;
  int all() const { return stated + proposed + derived + assumed + unknown; }
};
Evidence evidence(const Dataset& dataset);

/// What rests on a document: records with a claim or a place in it, and questions.
struct DocumentUse {
  Ref<model::Document> document;
  int records = 0;
  int claims = 0;
  std::vector<Ref<model::Question>> questions;  // weightiest first
};
/// One per document, in the dataset's order.
std::vector<DocumentUse> document_uses(const Dataset& dataset);

/// What rests on one place of a document.
struct PlaceUse {
  Place place;
  std::vector<model::RecordRef> records;  // each once, in the dataset's order
  std::vector<std::string> quotes;        // what claims from there keep as written; each once
};
/// In the order in which the document is read as far as its places tell: by section as first named,
/// then paragraph and point; what names no place in it comes first.
std::vector<PlaceUse> place_uses(const Dataset& dataset, Ref<model::Document> document);

/// A document that nobody has loaded, and the open questions it would settle.
struct Wish {
  const model::LocalText* what = nullptr;
  std::vector<Ref<model::Question>> questions;  // weightiest first
};
/// Those that settle the weightiest first, then those that settle most.
std::vector<Wish> wishes(const Dataset& dataset);

/// One rung of the decision ladder.
struct RungState {
  model::Rung rung = model::Rung::proposal;
  bool reached = false;
  const base::EdtfDate* date = nullptr;  // missing: not reached, or no document says when
  Status status = Status::unknown;
};
/// Every rung in order, also those that no document tells of.
std::array<RungState, 5> ladder(const model::Event& event);
/// Decisions and proposals about a record, the newest first; what has no date comes last.
std::vector<Ref<model::Event>> decisions_about(const Dataset& dataset, std::string_view id);

struct DecisionCounts {
  int all = 0;
  int decided = 0;      // a decision is told of
  int legal_force = 0;  // the last rung too
  std::optional<Ref<model::Event>> newest;
};
/// Of all matters for decision.
/// With a day: of those that are known not to be later, so that an answer belongs to its day.
DecisionCounts decision_counts(const Dataset& dataset, std::optional<base::Day> until = {});

/// Does no document say that anything of the agreement is so, only that it is proposed?
bool is_only_proposed(const model::Agreement& agreement);

/// The municipality's own documents, by what they are, and those that others have published.
struct DocumentCounts {
  int own = 0;
  int proposals = 0;  // of the own ones, as are …
  int minutes = 0;
  int agreements = 0;
  int unnumbered = 0;  // … those of which nobody knows a case number
  int external = 0;
  /// Is there nothing but proposals to go by?
  bool only_proposals() const { return own > 0 && own == proposals; }
};
DocumentCounts document_counts(const Dataset& dataset);

/// When the newest of the municipality's own documents was written, at the latest; nothing when no
/// document says when.
std::optional<base::Day> newest_written(const Dataset& dataset);
/// When the document was written whose day is shown first: the newest of the municipality's own,
/// else of others'; nullptr when none has a date.
const base::EdtfDate* date_of_newest(const Dataset& dataset);
/// How many of the municipality's own documents were written after the day, for certain or as far
/// as anybody knows.
int written_after(const Dataset& dataset, base::Day on);

/// Proposals with points to decide, dated on the day or before, of which no document tells that
/// they were decided; the newest first.
std::vector<Ref<model::Event>> undecided(const Dataset& dataset, base::Day on);

/// How many agreements' documents say something of a clause.
struct ClauseCount {
  Clause clause = Clause::period;
  int said = 0;
  int silent = 0;
  int not_loaded = 0;
};
/// Every clause, in its order.
std::vector<ClauseCount> clause_counts(const Dataset& dataset);

/// By clause: the places where documents say something of it, or where it was looked for in vain.
using ClausePlaces = std::array<std::vector<Place>, 9>;
/// Of every agreement.
std::vector<ClausePlaces> clause_places(const Dataset& dataset);

/// Who held a role, in turn. `since` is the first day on which the answer is this one.
struct HolderInTurn {
  std::optional<Ref<model::Organization>> organization;  // missing: no document says
  std::vector<Ref<model::Organization>> together;        // others who have it for certain, too
  base::Day since;
  Status status = Status::unknown;
  base::Answer holds = base::Answer::yes;  // maybe: on none of the days for certain
  bool undated = false;  // nobody says when it began: `since` is the first day that it may be
  std::optional<base::EdtfDate> written = {};  // the start as it is claimed, where that is `since`
};
/// The likeliest holder from each day on which it changes; days without any answer are left out.
std::vector<HolderInTurn> holders_in_turn(const Dataset& dataset, Ref<model::Service> service,
                                          model::PartyRole role);

/// An agreement whose documents state two different yearly amounts: the first and the last.
struct AmountChange {
  Ref<model::Agreement> agreement;
  Ref<model::MoneyFlow> from;
  Ref<model::MoneyFlow> to;
  int permille = 0;  // rise, of the first amount
};
/// Of stated and proposed amounts only, which is what documents say; the largest change first.
std::vector<AmountChange> amount_changes(const Dataset& dataset);

/// An amount that documents write, and the flows that use it.
struct WrittenAmount {
  model::Money money;
  std::vector<Ref<model::MoneyFlow>> flows;
};
/// Each once: flows whose amounts are alike and rest on a place in common have one from the same
/// words.
std::vector<WrittenAmount> written_amounts(const Dataset& dataset);

/// How much an index rose from one year to a later one.
struct IndexRise {
  int permille = 0;
  std::vector<model::IndexYear> steps;  // of the years after the first, the best value of each
  bool not_definitive = false;          // a step is preliminary or not verified
};
/// Nothing when the series does not reach, or the years do not come in that order.
std::optional<IndexRise> index_rise(const model::PriceIndex& index, int from, int to);

}  // namespace avtal::answers
