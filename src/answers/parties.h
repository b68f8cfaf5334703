#pragma once
// Who is responsible, pays, receives and performs, and who came after whom.

#include <optional>
#include <vector>

#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// `status`: the weakest of the organisation's claim (or an equal, better one), the start, and that
/// the agreement runs at all; the end weighs only on days when it may already have passed. A start
/// that is merely assumed stops weighing once a document that names the organisation is written.
struct PartyAnswer {
  model::PartyRole role = model::PartyRole::responsible;
  base::Answer holds = base::Answer::maybe;
  std::optional<Ref<model::Organization>> organization;  // missing: no document says
  Status status = Status::unknown;
  std::vector<Place> places;
  Ref<model::Agreement> agreement;
  base::Answer while_it_runs = base::Answer::maybe;  // `holds`, were the agreement sure to run
};
/// Who is responsible, pays, receives and performs for the service on the day; competing answers
/// with `maybe` are all there. Within a role: certain before perhaps, base agreements before
/// supplements, latest known start first. Nothing on days that no term covers.
/// An unknown edge is bounded by the handover of the role, and by the change of organisations, that
/// it must belong to. Of contradictory organisations one that did not exist on the day is left out.
std::vector<PartyAnswer> parties(const Dataset& dataset, Ref<model::Service> service, base::Day on);

/// The days between which an organisation has a part in an agreement for certain and perhaps: of
/// all its roles together. An edge that nobody has entered is the agreement's own, and missing
/// here.
struct PartySpan {
  Ref<model::Agreement> agreement;
  Ref<model::Organization> organization;
  std::optional<base::Day> first_possible;
  std::optional<base::Day> first_certain;
  std::optional<base::Day> last_certain;
  std::optional<base::Day> last_possible;
};
/// Agreement by agreement, organisations in the order in which its parties name them. Where claims
/// contradict each other, every organisation that one of them names is there.
std::vector<PartySpan> party_spans(const Dataset& dataset);

struct Succession {
  Ref<model::OrganizationChange> change;
  bool forward = true;  // from the asked organisation to a later one
};
/// Changes that touch the organisation, directly or through others, in time order.
std::vector<Succession> succession(const Dataset& dataset, Ref<model::Organization> organization);

}  // namespace avtal::answers
