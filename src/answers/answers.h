#pragma once
// Pure questions to a dataset. No pixels, no words: results carry ids, statuses, places and
// arithmetic; `words` makes sentences of them. Every function is deterministic.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::answers {

using model::Claim;
using model::Dataset;
using model::Place;
using model::Ref;
using model::Status;

/// The dataset as somebody saw it who had only the documents known on `known`: claims whose
/// documents were all written later are gone, and records without any claim or place left.
/// A document counts as known from its latest possible date: that of its date, else of "not after",
/// else of "not before"; without any of them it is always known. External documents likewise.
/// What names no document (derived, assumed, looked for in vain) stays as long as something else in
/// the same record, or the record that it belongs to, rests on a known document; a record that
/// never named any document stays as long as the records it belongs to. A record's own places
/// decide where it has any. A handover needs both its sides. A question stays when every side of it
/// that names documents still has one: before that nobody could have asked it. Every reference is
/// renumbered; optional references to what is gone are dropped.
Dataset known_on(const Dataset& dataset, base::Day known);

// ---- in force ------------------------------------------------------------------------------

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
/// Status, from strong to weak: stated, proposed, derived, assumed, unknown.
/// - yes: the best of the terms that cover the day; of a term the weaker of its two edges. An edge
///   is carried by the best claim that agrees with the first one, and an end also by any claim that
///   it comes later than the day (or never). An open end weighs no more than the start. A
///   termination (the stretch up to a proposed end) is carried by its end alone.
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
  std::optional<TermRef> before;
  std::optional<TermRef> after;
};

/// One per service, in the dataset's order.
std::vector<ServiceState> in_force(const Dataset& dataset, base::Day on);
ServiceState in_force(const Dataset& dataset, Ref<model::Service> service, base::Day on);
/// Of one agreement: does a term cover the day? `undocumented` between two of its own terms,
/// not_loaded without terms.
/// `followed`: another one replaces or prolongs it, so that it was not extended itself.
InForce agreement_in_force(const Dataset& dataset, Ref<model::Agreement> agreement, base::Day on,
                           bool followed = false);
/// Of every agreement, in the dataset's order: does another one replace or prolong it?
std::vector<bool> followed_agreements(const Dataset& dataset);
/// Start and end statuses weigh: a term proposed only is `proposed`.
Status term_status(const model::Term& term);

// ---- stretches of time ---------------------------------------------------------------------

/// The bounds between which a term runs for certain and perhaps, in days.
struct TermSpan {
  TermRef term;
  std::optional<base::Day> first_possible;  // missing: start unknown
  std::optional<base::Day> first_certain;
  std::optional<base::Day> last_certain;  // missing: open or unknown end
  std::optional<base::Day> last_possible;
  bool open_end = false;  // tills vidare
  bool unknown_end = false;
  bool unknown_start = false;
  Status status = Status::unknown;        // term_status
  Status start_status = Status::unknown;  // of each edge, as the best agreeing claim carries it
  Status end_status = Status::unknown;
};
/// Of one term. An unknown or open end is bounded by the next term of the same agreement; then
/// `open_end` is false. Paint the body of a bar by `start_status`, its end by `end_status`.
TermSpan span_of(const Dataset& dataset, TermRef term);
/// Of every term, agreement by agreement; such ends are also bounded by the agreements that replace
/// or prolong this one or that it moves to, as in_force does.
std::vector<TermSpan> spans(const Dataset& dataset);

/// A stretch that no document covers, between two terms of the same service.
struct Gap {
  Ref<model::Service> service;
  base::Day first;
  base::Day last;
  TermRef before;
  TermRef after;
  std::vector<std::string> questions;  // gap questions about it, by number
};
std::vector<Gap> gaps(const Dataset& dataset);

/// First and last day that anything in the dataset concerns (terms, money, dated events, handovers,
/// own documents); for the full period of the pictures. Whole years, with `margin_years` after the
/// last dated day.
struct Extent {
  base::Day first;
  base::Day last;
};
Extent extent(const Dataset& dataset, int margin_years = 1);

/// Sorted, unique: every day on which some service's answer, a party or a decision changes
/// (bounds of terms, dated events and handovers). For stepping «Läget den».
std::vector<base::Day> change_days(const Dataset& dataset);

// ---- parties -------------------------------------------------------------------------------

/// `status`: the weakest of the organisation's claim (or an equal, better one) and the start; the
/// end weighs only on days when it may already have passed. A start that is merely assumed stops
/// weighing once a document that names the organisation is written.
struct PartyAnswer {
  model::PartyRole role = model::PartyRole::responsible;
  base::Answer holds = base::Answer::maybe;
  std::optional<Ref<model::Organization>> organization;  // missing: no document says
  Status status = Status::unknown;
  std::vector<Place> places;
  Ref<model::Agreement> agreement;
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

// ---- money ---------------------------------------------------------------------------------

enum class Missing : std::uint8_t {
  none,
  amount_not_stated,
  year_not_stated,   // the flow has an amount but no stated year
  basis_not_stated,  // neither per year nor once
};

struct CostLine {
  Ref<model::MoneyFlow> flow;
  std::optional<base::Ore> amount;  // for the year asked; missing: see `missing`
  Missing missing = Missing::none;
  bool approximate = false;
  Status status = Status::unknown;  // weakest of amount and dates
  std::optional<int> price_level;
  Status source_status = Status::unknown;  // the same before the arithmetic for a part of a year
  // Arithmetic: amount = stated × months / 12, when only a part of the year is covered. When the
  // part does not begin and end with months: amount = stated × days / days_in_year, months is 0.
  std::optional<base::Ore> stated;
  int months = 12;
  int days = 0;
  int days_in_year = 0;
  bool summed = false;   // counted in the total
  bool may_run = false;  // nobody says whether it runs in the year
  enum class WhyNot : std::uint8_t {
    counted,
    unknown_amount,
    frame_transfer,
    saving,
    passed_on,
    no_year,
    negative_credit,
    assumed_off
  } why_not = WhyNot::counted;
  std::vector<Place> places;
};

/// Counted: payments, invoices and grants, with their sign. Never counted: frame transfers,
/// savings, money passed on. A year (or month) as an edge means all of it; of a one-of set the day
/// that makes whole months. A flow whose end nobody knows is counted in the year it begins, and may
/// run (no_year) after; one whose start nobody knows may run in any year from that of the agreement
/// or the proposal on. Who hands over the paying ends the flow. An amount without a basis counts
/// when its time is exactly one calendar year, for then per year and once are the same; once counts
/// when all is in one year. Status: start and amount weigh, the end in its own year only; part of a
/// year makes it derived.
struct CostFilter {
  std::optional<Ref<model::Organization>> payer;
  std::optional<Ref<model::Organization>> payee;
  std::optional<Ref<model::Service>> service;
  bool with_assumed = false;  // count readings that somebody chose
};

struct CostAnswer {
  int year = 0;
  std::vector<CostLine> lines;  // in the dataset's order
  base::Ore total;              // of the summed lines
  bool total_is_floor = false;  // something that runs is not known
  bool approximate = false;
  Status status = Status::unknown;               // weakest of the summed lines
  int missing_amounts = 0;                       // of flows that run in the year for certain
  std::vector<std::optional<int>> price_levels;  // distinct levels in the sum; nullopt = not stated
};
CostAnswer costs(const Dataset& dataset, int year, const CostFilter& filter = {});

struct Repriced {
  std::optional<base::Ore> amount;  // missing: refused
  std::vector<model::IndexYear> steps;
  enum class Refusal : std::uint8_t {
    none,
    no_price_level,
    no_index_named,
    index_not_loaded,
    year_outside_series,
    amount_unknown
  } refusal = Refusal::none;
  bool not_definitive = false;  // a step is preliminary or not verified
  int from_level = 0;           // stated, or the assumed one
  bool level_assumed = false;
};
/// The flow's amount in the price level of `to_year`, by the index that its document names.
/// `assumed_level`: a price level the reader chooses where none is stated; a stated one stands.
/// Year by year × (1000 + tenths) / 1000, or the inverse back to an earlier level, kept to a
/// millionth of an öre and rounded once at the end, half away from zero. Of several values for a
/// year: definitive before preliminary before not verified, then the later in the list.
Repriced repriced(const Dataset& dataset, Ref<model::MoneyFlow> flow, int to_year,
                  std::optional<int> assumed_level = {});

// ---- notice and deadlines --------------------------------------------------------------------

struct NoticeChain {
  Ref<model::Agreement> agreement;
  base::EdtfDate end;  // the end that notice would bring about
  Status end_status = Status::unknown;
  base::Day last_day_to_act;  // end minus the notice period, by calendar months
  int notice_months = 0;
  base::Day safe_day_to_act;  // the same from the earliest reading of an imprecise end
  int slack_days = 0;         // from `on` to last_day_to_act; negative when passed
  std::optional<base::Ore> cost_per_month_of_delay;  // yearly amount / 12
  bool cost_approximate = false;
  std::optional<base::Day> next_end_if_missed;  // tacit renewal only
  std::vector<Place> places;
};
/// Nothing when there is no notice period or no end to count from (none known, or until further
/// notice). The end is the last one of the terms; when it is passed and renewal is tacit, the end
/// of the renewal that runs on `on`. When the day to act is passed, `next_end_if_missed` is the
/// first end that notice on `on` still reaches, also when notice takes longer than a renewal.
/// The cost is that of the agreement's own yearly flows running on `on`, else at the end.
std::optional<NoticeChain> notice_chain(const Dataset& dataset, Ref<model::Agreement> agreement,
                                        base::Day on);

/// Of every agreement that has one, in the dataset's order, in one walk over the money.
std::vector<NoticeChain> notice_chains(const Dataset& dataset, base::Day on);

/// Pure arithmetic behind it: the last day on which notice of `months` still ends a term whose
/// last day (inclusive) is `last_day`.
/// A month runs to the day of the same number, or to the last day of a month that lacks it. So for
/// 30 June and 3 months: 31 March; for 28 February and 1 month: 31 January.
base::Day last_day_for_notice(base::Day last_day, int months);
/// The last day of the renewals: `last_day` moved by `months`, counted from the day after it, so
/// that an end of February stays an end of February.
base::Day last_day_after_renewal(base::Day last_day, int months);
/// The last day of the agreement if notice is given on `on`: of one until further notice too. An
/// end that comes anyway when it is too late for notice; nothing when months or end are unknown.
std::optional<base::Day> end_if_notice_given(const Dataset& dataset,
                                             Ref<model::Agreement> agreement, base::Day on);

struct Deadline {
  enum class Kind : std::uint8_t { notice, end, extension_decision } kind = Kind::notice;
  Ref<model::Agreement> agreement;
  base::Day day;
  Status status = Status::derived;
  std::vector<Place> places;
};
/// On or after `on` and within `months` months, soonest first. An end after which a further term
/// follows, or that an option can move, is an extension_decision. What renews tacitly has no end,
/// only a notice day.
std::vector<Deadline> deadlines(const Dataset& dataset, base::Day on, int months);

// ---- capacity, coverage, silence ---------------------------------------------------------------

struct CapacityAnswer {
  Ref<model::Agreement> agreement;
  const model::Capacity* capacity = nullptr;
  std::optional<int> used_permille;  // used / contracted; the units may differ
  bool units_differ = false;
  std::optional<base::Ore> per_contracted;  // yearly amount / contracted
  std::optional<base::Ore> per_used;
  bool approximate = false;
  std::optional<base::Ore> yearly;            // the amount divided
  std::optional<Ref<model::MoneyFlow>> flow;  // it comes from; the first, when several make it up
  bool other_year = false;                    // the amount is stated for another year than `as_of`
  Status status = Status::unknown;            // weakest of counts and amount
};
/// Amounts: the agreement's yearly flows in the year of `as_of`, else the nearest later one, else
/// the nearest earlier; never those whose amount is only assumed.
std::vector<CapacityAnswer> capacities(const Dataset& dataset);

struct CoverageCell {
  Ref<model::Agreement> agreement;
  int year = 0;
  std::vector<Ref<model::Document>> documents;  // that speak of the agreement in that year
};
/// Every year of every agreement, from its first to its last documented one, also those that no
/// document speaks of. A document that says "until further notice", or nothing of the end, speaks
/// of no year later than its own.
std::vector<CoverageCell> coverage(const Dataset& dataset);

enum class Clause : std::uint8_t {
  period,
  extension_option,
  notice,
  price,
  price_level,
  index,
  capacity,
  follow_up,
  target_group
};
enum class Said : std::uint8_t { said, silent, not_loaded };
struct SilentClauses {
  Ref<model::Agreement> agreement;
  std::vector<std::pair<Clause, Said>> clauses;  // every clause, in the order above
};
std::vector<SilentClauses> silent_clauses(const Dataset& dataset);

// ---- decisions, questions, differences -----------------------------------------------

struct PairedPoint {
  std::vector<const model::DecisionPoint*> sides;  // one per body, nullptr where none matches
};
struct PairedDecision {
  Ref<model::Event> event;
  std::vector<Ref<model::Organization>> bodies;
  std::vector<PairedPoint> points;
  int unmatched = 0;
};
/// Events in which more than one body is asked to decide. A point that matches several of another
/// body stands in each of their rows.
std::vector<PairedDecision> paired_decisions(const Dataset& dataset);

/// Questions about a record, or naming one of its claims (or all, with an empty id), weightiest
/// first, then by number.
std::vector<Ref<model::Question>> questions(const Dataset& dataset, std::string_view about = {});

struct Difference {
  Ref<model::Service> service;
  ServiceState before;
  ServiceState after;
  std::vector<PartyAnswer> parties_before;
  std::vector<PartyAnswer> parties_after;
};
/// Services whose answer or parties differ between the two days.
std::vector<Difference> compare(const Dataset& dataset, base::Day from, base::Day to);

/// All places that any claim of the record rests on, unique, in the order of the documents.
std::vector<Place> places_of(const Dataset& dataset, model::RecordRef record);
/// What a place is called in links, within its document: "bakgrund-2", "forslag-till-beslut-p1".
/// Empty of a document as a whole.
std::string place_key(const Place& place);

}  // namespace avtal::answers
