#pragma once
// Sentences about handovers, for the picture, the panel and the text version alike.

#include <optional>
#include <string>
#include <vector>

#include "answers/responsibility.h"
#include "prepared/prepared.h"
#include "say/describe.h"

namespace avtal::scene {

/// The committee that the organisation belongs to, or the administration that acts for it on the
/// day; itself where nobody says.
model::Ref<model::Organization> body_at(const model::Dataset& dataset, state::Level level,
                                        model::Ref<model::Organization> organization, base::Day on);

/// "Arbetsmarknadsnämnden tar över två insatser, varav en enligt förslag": whoever of the level
/// takes over most.
std::string handovers_finding(const Prepared& prepared, state::Level level,
                              state::Language language);

/// The date, or that it is not stated and what it lies between.
std::string when_text(const model::BoundedDate& when, state::Language language);
/// Neither a body nor people change: it tells that somebody stays.
bool nothing_moves(const model::Handover& handover);
/// Who the claims name, each once; of claims that agree or are older none but the first.
std::vector<model::Ref<model::Organization>> named_bodies(
    const model::Claims<model::Ref<model::Organization>>& claims);
/// "AN", or all of the readings: "SON, Lotsen eller AN"; empty where no document says.
std::string bodies_text(const model::Dataset& dataset,
                        const model::Claims<model::Ref<model::Organization>>& claims,
                        state::Language language);
/// As `when_text`; of what stays no day is missed.
std::string handover_when(const model::Handover& handover, state::Language language);
/// "Ansvaret flyttar", "Betalaren byts", "Utföraren byts".
std::string what_moves(const model::Dataset& dataset, const model::Handover& handover,
                       state::Language language);
/// "Från Social- och omsorgsnämnden (SON) till Arbetsmarknadsnämnden (AN)".
std::string from_to(const model::Dataset& dataset, const model::Handover& handover,
                    state::Language language);
/// "ca 10 platser", or nothing.
std::string people_text(const model::Handover& handover, state::Language language);

/// The money that follows, one flow.
struct MoneyStep {
  model::Ref<model::MoneyFlow> flow;
  std::string label;                              // "Ramflytt 2023"
  std::string when;                               // "Hela 2022", "2023-01-01", "datum anges inte"
  std::string text;                               // who pays whom how much
  model::Status status = model::Status::unknown;  // of the flow
  bool amount_missing = false;
};
std::vector<MoneyStep> money_steps(const model::Dataset& dataset, const model::Handover& handover,
                                   state::Language language);

/// Its name, after the number that a move of responsibility carries in the picture.
std::string numbered_name(const model::Handover& handover, state::Language language);

/// The one before or after in time; nothing beyond the ends.
std::optional<model::Ref<model::Handover>> beside(const model::Dataset& dataset,
                                                  model::Ref<model::Handover> handover,
                                                  int direction);

/// A day as the end of a period: what is worked out from a date that is marked uncertain keeps the
/// mark. Not known without a day.
base::Edge edge_at(const std::optional<base::Day>& day, bool doubted);
/// "2020-01-01–2021-12-31", "från tidigast 2019-01-01 …": the days of a duty with what is
/// uncertain.
std::string duty_period(const answers::Duty& duty, state::Language language);
/// "Bildas 2019", "Ersätts av Social- och omsorgsnämnden, datum anges inte, tidigast …".
std::string change_text(const model::Dataset& dataset, const model::OrganizationChange& change,
                        state::Language language);

}  // namespace avtal::scene
