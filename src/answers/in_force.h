#pragma once
// What applies on a day, service by service and agreement by agreement.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

enum class InForce : std::uint8_t {
  no,     // did not apply («gällde inte»)
  maybe,  // within the bounds of an uncertain or unknown date
  yes,
  undocumented,  // terms before and after exist, none covers the day, or the last one that ended
                 // could be extended and nothing says whether it was («inget dokument säger»)
  not_loaded,    // the dataset has no agreement for the service at all («ej inläst»)
};

struct TermRef {
  Ref<model::Agreement> agreement;
  std::uint32_t term = 0;  // index into Agreement::terms
  friend bool operator==(const TermRef&, const TermRef&) = default;
};

/// What decides: the terms of the base agreements (those without parent) of the service.
/// Supplements are listed but do not decide, unless the service has no other terms. An agreement
/// that is loaded without any term tells nothing about when it applied: not_loaded.
///
/// The first claim of an edge holds, also when it is only proposed: after an end that is proposed
/// the answer is `no` with status `proposed`, even if the agreement itself says "until further
/// notice" (that is what the proposal ends). Where the claims of an edge are `contradicted` or
/// `open`, days that the readings disagree on are `maybe`; a reading that is only assumed does not
/// disagree with what a document says.
///
/// A year (month, season) that is both start and end of a term is all of that year: "2021" to
/// "2021". An unknown end lasts at most until the next term of the same agreement, or until an
/// agreement begins that replaces or prolongs this one or that this one moves to; after the last
/// term it may last for ever: `maybe`. "Until further notice" ends there too.
///
/// What renews itself when nobody gives notice is in force after its agreed end, worked out;
/// without a stated length of the renewals only `maybe`. A termination that is more than proposed
/// ends the agreement whatever end was agreed before; after one that is only proposed an agreed end
/// further on is `maybe`.
///
/// An agreement that is planned, tendered, awarded or under review runs no surer than proposed, and
/// neither ends nor follows another for certain: where it would, the other one is `maybe`. One that
/// is withdrawn has no terms that count; of a service that has no others the answer is `no`, by
/// those that withdraw them. What is perhaps withdrawn is at most `maybe`.
///
/// Status, from strong to weak: stated, derived, proposed, assumed, unknown.
/// - yes: the best of the terms that cover the day; of a term the weaker of its two edges. An edge
///   is carried by the best claim that agrees with the first one, and an end also by any claim that
///   it comes later than the day (or never). A termination (the stretch up to a proposed end) is
///   carried by its end alone. What runs on without end, or is renewed, is at best derived on days
///   after the last document about its agreement: nobody tells of it since.
/// - maybe: the same; an edge that nobody knows does not weigh, the answer says so already.
/// - no: the edge that excludes the day, the last end before it or the first start after it.
/// - undocumented and not_loaded: unknown.
struct ServiceState {
  Ref<model::Service> service;
  InForce in_force = InForce::not_loaded;
  Status status = Status::unknown;     // weakest status that the answer rests on
  std::vector<TermRef> terms;          // that cover the day for certain or perhaps; base
                                       // agreements first, then supplements
  std::vector<std::string> questions;  // ids of questions about the stretch
  std::vector<Place> places;
  // For undocumented: the terms that bracket the hole; no `after` where nothing is known to follow.
  // For no: the last term that ended before, the first that begins after.
  std::optional<TermRef> before;
  std::optional<TermRef> after;
  /// Agreements about the service that nothing comes of. They cover no day.
  std::vector<Ref<model::Agreement>> withdrawn = {};
  /// For yes, where it rests on that no document since this day tells of an end.
  std::optional<base::Day> last_told;
};

/// One per service, in the dataset's order.
std::vector<ServiceState> in_force(const Dataset& dataset, base::Day on);
ServiceState in_force(const Dataset& dataset, Ref<model::Service> service, base::Day on);
/// Of one agreement: does a term cover the day? `undocumented` between two of its own terms,
/// not_loaded without terms; `no`, as surely as its state is known, if it is withdrawn.
/// `followed`: another one replaces or prolongs it, so that it was not extended itself.
InForce agreement_in_force(const Dataset& dataset, Ref<model::Agreement> agreement, base::Day on,
                           bool followed = false);
/// The same with what it rests on; `service` says nothing.
ServiceState agreement_state(const Dataset& dataset, Ref<model::Agreement> agreement, base::Day on,
                             bool followed = false);
/// Of every agreement, in the dataset's order: does another one replace or prolong it that is
/// agreed, as far as its state says?
std::vector<bool> followed_agreements(const Dataset& dataset);
/// Start and end statuses weigh: a term proposed only is `proposed`, and so is one of an agreement
/// that is not concluded.
Status term_status(const model::Agreement& agreement, const model::Term& term);

}  // namespace avtal::answers
