#pragma once
// What the parts of the detail panel share while it is written from top to bottom. Internal to the
// panel's files.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.h"
#include "kit/block_parts.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "scene/pen.h"
#include "words/common.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

/// Writes the panel from top to bottom.
struct Panel {
  const PageRequest& request;
  const model::Dataset& dataset;
  state::Language language;
  base::Day as_of;
  document::Block& out;  // the region
  // No mark says more: what is said of an agreement is no surer than its state lets it be.
  model::Status at_best = model::Status::stated;
};

template <std::size_t N, class... With>
std::string say(const Panel& p, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(p.language, phrase, with...);
}

struct Row {
  std::string id;
  std::string label;
  std::string value;
  std::vector<Mark> marks;
  std::vector<std::string> subs;
  std::vector<model::Place> places = {};    // that the value rests on; the first is shown
  std::string quote = {};                   // the value in the document's own words
  std::optional<std::size_t> service = {};  // whose colour the row has
  std::optional<int> permille = {};         // of a whole, as a meter
};

/// A note below the value, unless there is nothing to say.
inline void add_sub(Row& row, std::string text) {
  if (!text.empty()) row.subs.push_back(std::move(text));
}

/// A name, a value, the marks of its evidence, notes, and where it stands.
void add_row(Panel& p, const Row& row);
void add_case_numbers(Panel& p, const std::vector<model::Claim<std::string>>& numbers);
void add_title(Panel& p, std::optional<std::size_t> service, const std::string& kicker,
               const std::string& title, const std::string& subtitle);
void add_chips(Panel& p, const std::vector<Chip>& chips);
void add_text_claims(Panel& p, const std::string& id, const words::Phrase<>& label,
                     const model::Claims<model::LocalText>& claims);
void add_sources(Panel& p, const std::vector<model::Place>& places);
void add_questions(Panel& p, std::string_view about);
void add_questions(Panel& p, const std::vector<model::Ref<model::Question>>& questions);
/// "och 15 till".
void add_more(Panel& p, const std::string& id, std::size_t number);
/// A sentence of its own.
void add_note(Panel& p, const std::string& id, const std::string& text);
/// A heading within the panel; `count` stands after it.
void add_small_heading(Panel& p, const std::string& id, const words::Phrase<>& phrase,
                       const std::string& count);
/// A line of text that leads on. `name` is what is read out where the same text stands elsewhere.
void add_link(Panel& p, const std::string& id, const std::string& text, state::Action action,
              const std::string& name = {}, const std::string& record = {});
/// The same selection in the other views.
void add_view_links(Panel& p);
/// The way to the meeting card of the service.
void add_card_button(Panel& p);
/// A line that leads to the handover.
void add_handover_link(Panel& p, model::Ref<model::Handover> handover);
/// The last child of `parent` when it is of the kind, else a new one.
document::Block& within(document::Block& parent, document::Kind kind,
                        document::Style style = document::Style::none);

/// The rungs that a decision has reached, and those that no document tells of.
void add_decision_ladder(Panel& p, const model::Event& event);

/// What the agreement prolongs, amends or replaces, and what does so to it.
void add_relations(Panel& p, model::Ref<model::Agreement> reference);
/// By what notice it ends, and whether it may be extended.
void add_notice(Panel& p, const model::Agreement& agreement);
void add_option(Panel& p, const model::Agreement& agreement);
/// How far it has come, where somebody has entered that; no row after it is marked as surer than
/// that lets it be.
void add_agreement_state(Panel& p, const model::Agreement& agreement);
/// Each term with its four dates: of the document, of the decision, of beginning and end.
void add_terms(Panel& p, const model::Agreement& agreement);
/// How far the newest proposal or decision about the agreement has come.
void add_newest_decision(Panel& p, const model::Agreement& agreement);

// The panel's contents by kind of record.
void write_agreement(Panel& p, model::Ref<model::Agreement> reference);
void write_event(Panel& p, const model::Event& event);
void write_question(Panel& p, const model::Question& question);
void write_service(Panel& p, const model::Service& service);
void write_organization(Panel& p, const model::Organization& organization);
void write_handover(Panel& p, const model::Handover& handover);
void write_flow(Panel& p, const model::MoneyFlow& flow);
void write_document(Panel& p, const model::Document& document);

/// Where the value that is shown stands.
template <class T>
void add_place(Row& row, const model::Claims<T>& claims) {
  const auto* claim = claims.first();
  if (!claim) return;
  if (row.quote.empty()) row.quote = claim->as_written;
  for (const model::Place& place : claim->places) {
    if (std::find(row.places.begin(), row.places.end(), place) == row.places.end()) {
      row.places.push_back(place);
    }
  }
}

template <class T>
void add_mark(Row& row, const model::Claims<T>& claims) {
  if (!claims.loaded()) return;
  add_place(row, claims);
  const Mark mark = mark_of(claims.status());
  if (std::find(row.marks.begin(), row.marks.end(), mark) == row.marks.end()) {
    row.marks.push_back(mark);
  }
}

/// "ej inläst" and "inget dokument säger" are different kinds of empty.
template <class T>
std::string empty_word(const Panel& p, const model::Claims<T>& claims) {
  return words::absent(claims, p.language);
}

/// One of several claims for a field, and how it stands to the one that is shown.
struct OtherClaim {
  model::Resolution resolution;
  const std::string& as_written;
  const std::vector<model::Place>& places;
};
void add_other_claim(const Panel& p, Row& row, const std::string& value, const OtherClaim& claim);

/// The other claims for a field, each with its status and place.
template <class T, class Told>
void add_other_claims(const Panel& p, Row& row, const model::Claims<T>& claims, Told told) {
  if (claims.all.size() < 2 || claims.together()) return;
  for (std::size_t i = 1; i < claims.all.size(); ++i) {
    const auto& claim = claims.all[i];
    if (!claim.value) continue;
    add_other_claim(p, row, told(*claim.value),
                    {claims.resolution, claim.as_written, claim.places});
  }
}

template <class T>
void add_derivation(const Panel& p, Row& row, const model::Claims<T>& claims) {
  const auto* claim = claims.first();
  if (claim && !claim->derivation.empty()) {
    row.subs.push_back(words::local(claim->derivation, p.language));
  }
}

/// A row of what is claimed, in the words of `told`: with its marks, what else is claimed and how
/// it was worked out. None where nobody has entered anything.
template <class T, class Told>
void add_claims_row(Panel& p, const std::string& id, const words::Phrase<>& label,
                    const model::Claims<T>& claims, Told told) {
  if (!claims.loaded() && !claims.refused()) return;
  Row row{
      id, say(p, label), claims.value() ? told(*claims.value()) : empty_word(p, claims), {}, {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, told);
  add_derivation(p, row, claims);
  add_row(p, row);
}

}  // namespace avtal::scene
