#pragma once
// What a set of agreements is. Immutable after loading: sorted, checked, every reference resolved.
// Field names follow W3C ORG/CPOV, OCDS and Popolo where those have a term; the Swedish
// administrative words are kept as values.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "model/claim.h"

namespace avtal::model {

struct Organization;
struct Service;
struct Agreement;
struct MoneyFlow;
struct Handover;
struct Event;
struct Question;
struct PriceIndex;
struct OrganizationChange;

/// A date that may be unknown but bounded («tidigast 2019»).
struct BoundedDate {
  Claims<base::EdtfDate> date;
  Claims<base::EdtfDate> not_before;
  Claims<base::EdtfDate> not_after;
  friend bool operator==(const BoundedDate&, const BoundedDate&) = default;
};

enum class DocumentKind : std::uint8_t {
  proposal,   // tjänsteskrivelse, förslag till beslut
  minutes,    // protokoll
  agreement,  // undertecknat avtal
  invoice,    // faktura
  other,      // annan handling
  external,   // a source outside the municipality's own file, such as an index publication
};

struct Document {
  std::string id;
  DocumentKind kind = DocumentKind::other;
  std::string kind_as_written;  // "tjänsteskrivelse"
  LocalText title;
  LocalText short_title;                         // how chips name it: "SON 2020-281"
  std::vector<Claim<std::string>> case_numbers;  // dnr, verbatim
  std::vector<Ref<Organization>> addressees;
  BoundedDate written;
  std::string url;     // https only; external documents
  std::string sha256;  // of the text that was read; may be empty
};

enum class OrganizationKind : std::uint8_t {
  council,         // fullmäktige
  committee,       // nämnd
  administration,  // förvaltning, kontor
  unit,            // enhet, avdelning
  provider,        // utförare
  association,     // förbund
  municipality,    // kommun
  region,          // region
  agency,          // statlig myndighet
  civil_society,   // civilsamhälle, IOP
  other,
};

/// A name that the organisation bore or that documents use for it.
struct OtherName {
  std::string name;
  Claims<base::Period> period;  // when it was the name; not loaded for mere variants
  std::vector<Place> places;
};

struct Organization {
  std::string id;
  OrganizationKind kind = OrganizationKind::other;
  LocalText name;
  std::string short_name;  // "SON"; may be empty
  std::vector<OtherName> other_names;
  Claims<Ref<Organization>> parent;  // the body it belongs to or works for
  Claims<base::Period> existence;    // what the documents support
  LocalText description;
  std::vector<Place> places;
};

enum class ChangeType : std::uint8_t {
  created,            // bildad
  renamed,            // namnbyte
  merged,             // sammanslagen
  split,              // delad
  replaced,           // ersatt
  partly_taken_over,  // delvis övertagen
  ended,              // upphörd
};

/// W3C ORG ChangeEvent, many to many.
struct OrganizationChange {
  std::string id;
  ChangeType type = ChangeType::created;
  std::vector<Ref<Organization>> original;
  std::vector<Ref<Organization>> resulting;
  LocalText name;
  BoundedDate when;
  Status status = Status::stated;
  std::vector<Place> places;
};

struct Service {
  std::string id;
  LocalText name;
  LocalText subtitle;  // "för personer med funktionsnedsättning"
  LocalText description;
  LocalText short_name;  // for tight labels; may be empty
  std::vector<std::string> aliases;
  std::optional<Ref<Service>> part_of;
  std::vector<Place> places;
  /// Which of the services' colours is its own, counted from 0. Given by `finish`, and kept when a
  /// part of the dataset is taken out, so that nothing changes colour under a filter.
  std::optional<std::uint32_t> colour;
};

/// A count with its Swedish unit kept: platser, individer, personer, ärenden, årsarbetare are not
/// interchangeable.
struct Quantity {
  std::int64_t value = 0;
  bool approximate = false;
  LocalText unit;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

enum class MoneyBasis : std::uint8_t { per_year, once, not_stated };
enum class IndexClause : std::uint8_t {
  not_stated,
  indexed,        // by the index that `index` names
  unnamed_model,  // a model is mentioned but not named («uppräkningsmodell»)
  fixed,          // the document says that the price is fixed
};
enum class Premises : std::uint8_t { not_stated, included, excluded };
enum class Vat : std::uint8_t { not_stated, included, excluded };

inline constexpr std::string_view kKrona = "SEK";

struct Money {
  base::Ore amount;      // hundredths of the currency
  std::string currency;  // "EUR", as in ISO 4217; empty: kronor
  bool approximate = false;
  MoneyBasis basis = MoneyBasis::not_stated;
  std::optional<int> price_level;  // year; missing = not stated
  IndexClause index_clause = IndexClause::not_stated;
  std::optional<Ref<PriceIndex>> index;  // for IndexClause::indexed
  Premises premises = Premises::not_stated;
  Vat vat = Vat::not_stated;
  friend bool operator==(const Money&, const Money&) = default;
};

enum class MoneyForm : std::uint8_t {
  payment,         // ersättning
  invoice,         // faktura
  frame_transfer,  // ramflytt: changes who is funded; never a payment
  grant,           // bidrag
  saving,          // besparing: never a flow
};

struct MoneyFlow {
  std::string id;
  LocalText name;
  MoneyForm form = MoneyForm::payment;
  Claims<Ref<Organization>> payer;
  Claims<Ref<Organization>> payee;
  std::vector<Ref<Service>> services;
  std::optional<Ref<Agreement>> agreement;
  Claims<base::Edge> start;
  Claims<base::Edge> end;
  Claims<Money> amount;
  std::optional<Ref<MoneyFlow>> passes_on;  // the flow whose money this one hands on
  std::vector<Place> places;
};

enum class PartyRole : std::uint8_t {
  responsible,  // ansvarar
  pays,         // betalar
  receives,     // får betalt
  performs,     // utför
};

struct Party {
  PartyRole role = PartyRole::responsible;
  Claims<Ref<Organization>> organization;
  Claims<base::Edge> start;  // not loaded: as long as the agreement
  Claims<base::Edge> end;
};

enum class TermKind : std::uint8_t {
  first,        // första perioden
  extension,    // förlängning
  revision,     // revidering
  termination,  // tiden från sista perioden till ett föreslaget eller beslutat slut
  renewal,      // förlängs tyst: worked out by `finish`, in no file
};

struct Term {
  std::string id;
  TermKind kind = TermKind::first;
  LocalText label;        // for the bar: "Avtal, 60 platser"
  LocalText short_label;  // where that does not fit: "60 platser"
  Claims<base::Edge> start;
  Claims<base::Edge> end;  // inclusive last day, open or unknown
  std::optional<Ref<Event>> decision;
  std::vector<Place> places;
};

struct ExtensionOption {
  int step_months = 0;
  std::optional<int> max_steps;  // missing = no limit stated
  friend bool operator==(const ExtensionOption&, const ExtensionOption&) = default;
};

enum class Renewal : std::uint8_t { not_stated, tacit, express, none };

/// A length of time as a clause counts it: days and weeks are never made of months.
struct Length {
  int months = 0;
  int weeks = 0;
  int days = 0;
  bool is_zero() const { return months == 0 && weeks == 0 && days == 0; }
  friend bool operator==(const Length&, const Length&) = default;
};

enum class PeriodEnd : std::uint8_t { none, month, quarter, half_year, year };

struct Notice {
  Length length;
  PeriodEnd from = PeriodEnd::none;  // the time runs from the end of the period it is given in …
  PeriodEnd to = PeriodEnd::none;    // … and the agreement ends with a period
  Length preparation;                // what one's own decision takes before that
  Renewal renewal = Renewal::not_stated;
  int renewal_months = 0;  // length of a tacit renewal; 0 = not stated
  friend bool operator==(const Notice&, const Notice&) = default;
};

/// Contracted and used at a time. Either may be unknown.
struct Capacity {
  Claims<Quantity> contracted;
  Claims<Quantity> used;
  std::optional<base::EdtfDate> as_of;
};

enum class RelationType : std::uint8_t {
  prolongs,  // förlänger
  amends,    // ändrar
  replaces,  // ersätter
  moves_to,  // övergår till
};

struct Relation {
  RelationType type = RelationType::replaces;
  Ref<Agreement> other;  // this agreement prolongs/amends/replaces `other`, or moves to it
  Status status = Status::stated;
  LocalText derivation;
  std::vector<Place> places;
};

struct Agreement {
  std::string id;
  std::string kind;  // the Swedish word, kept: grundavtal, överenskommelse, tilläggsuppdrag …
  LocalText name;
  std::vector<Ref<Service>> services;
  std::optional<Ref<Agreement>> parent;  // set: this is a supplement to `parent`
  std::vector<Claim<std::string>> case_numbers;
  std::vector<Party> parties;
  std::vector<Term> terms;  // sorted by earliest start
  std::vector<Relation> relations;
  std::vector<Capacity> capacities;
  Claims<ExtensionOption> extension_option;
  Claims<Notice> notice;
  Claims<LocalText> index_clause;  // how the price is adjusted
  Claims<LocalText> follow_up;
  Claims<LocalText> target_group;
  Claims<LocalText> scope;
  LocalText remark;
  std::vector<Place> places;
};

/// A service moves between organisations while both live on.
struct Handover {
  std::string id;
  int number = 0;  // shown in the picture
  LocalText name;
  std::vector<Ref<Service>> services;
  PartyRole role = PartyRole::responsible;  // what moves
  Claims<Ref<Organization>> from;
  Claims<Ref<Organization>> to;
  BoundedDate when;
  std::vector<Ref<MoneyFlow>> money;
  LocalText money_note;
  Claims<Quantity> people;
  Status status = Status::proposed;
  std::vector<Place> places;
};

/// The rungs a decision climbs, in order.
enum class Rung : std::uint8_t {
  proposal,     // förslag
  decision,     // beslut
  approval,     // justerat
  posted,       // anslaget
  legal_force,  // laga kraft
};

struct RungReached {
  Rung rung = Rung::proposal;
  Claims<base::EdtfDate> date;
};

/// A point that a body is asked to decide, or decided.
struct DecisionPoint {
  std::string id;
  Ref<Organization> body;
  std::string number;  // as in the document
  LocalText text;
  std::vector<std::string> matches;  // ids of the other bodies' points on the same matter
  LocalText signatory = {};          // the office that it gives the right to sign, if any
};

enum class EventKind : std::uint8_t {
  decision,      // beslut eller förslag till beslut
  consultation,  // samråd, MBL
  follow_up,     // uppföljning, kartläggning
  plan,          // åtgärdsplan
  other,
};

struct Event {
  std::string id;
  EventKind kind = EventKind::other;
  LocalText name;
  LocalText label;  // for the chart: "Slut föreslås"
  LocalText short_label;
  BoundedDate when;  // of the event itself
  Claims<base::EdtfDate> takes_effect;
  Claims<LocalText> rationale;  // why, as its documents give it
  std::vector<Ref<Organization>> bodies;
  std::vector<RungReached> ladder;  // in order of rungs; missing rungs are not listed
  std::vector<DecisionPoint> points;
  std::vector<std::string> about;  // ids of agreements, services, handovers, flows
  std::vector<Claim<std::string>> case_numbers;
  bool on_timeline = false;  // weighty enough for a diamond on the chart
  std::vector<Place> places;
};

enum class QuestionKind : std::uint8_t {
  contradiction,
  ambiguity,
  gap,
  variant,
  trap,
};
enum class Weight : std::uint8_t { decisive, important, detail };

struct QuestionSide {
  LocalText text;
  std::vector<std::string> claims;  // ids of claims; may be empty
  std::vector<Place> places;
};

/// Something that the documents contradict, leave open or do not say.
struct Question {
  std::string id;  // "C-07"
  int number = 0;
  QuestionKind kind = QuestionKind::gap;
  Weight weight = Weight::detail;
  LocalText title;
  LocalText text;
  std::vector<QuestionSide> sides;
  std::vector<std::string> about;      // ids of records
  std::optional<base::Period> period;  // the stretch of time it concerns
  LocalText settled_by;                // the document that would settle it
  bool explained = false;              // looks like a contradiction, but is not
};

enum class IndexStatus : std::uint8_t { preliminary, definitive, not_verified };

struct IndexYear {
  int year = 0;
  int tenths_of_percent = 0;  // 27 = 2,7 % over the year before
  IndexStatus status = IndexStatus::not_verified;
  Claims<base::EdtfDate> published;
  std::vector<Place> places;
};

struct PriceIndex {
  std::string id;
  LocalText name;
  std::string short_name;
  std::vector<IndexYear> years;  // sorted by year; a year may come twice (preliminary, definitive)
  std::vector<Place> places;
};

/// A saved view for presenting.
struct Step {
  std::string view;    // URL fragment without "#"
  LocalText sentence;  // the headline
  LocalText detail;    // stands below it; both together are read out
  LocalText note;
};

enum class RecordKind : std::uint8_t {
  document,
  organization,
  organization_change,
  service,
  agreement,
  money_flow,
  handover,
  event,
  question,
  price_index,
};

struct RecordRef {
  RecordKind kind = RecordKind::document;
  std::uint32_t index = 0;
  friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

struct Dataset {
  std::string id;
  std::string schema_version;
  LocalText title;      // "Arbetsinriktade insatser"
  LocalText publisher;  // "Linköpings kommun"
  std::string issued;   // date of this version of the dataset, ISO
  std::string license;  // on what terms it may be used: "CC0-1.0"; empty: not stated
  int faults = 0;       // what the loader refused in the file
  int remarks = 0;      // what it warned of
  std::vector<Document> documents;
  std::vector<Organization> organizations;
  std::vector<OrganizationChange> organization_changes;
  std::vector<Service> services;
  std::vector<Agreement> agreements;
  std::vector<MoneyFlow> money_flows;
  std::vector<Handover> handovers;
  std::vector<Event> events;
  std::vector<Question> questions;
  std::vector<PriceIndex> indexes;
  std::vector<Step> steps;

  /// Every record by its id; ids are unique across all kinds.
  std::unordered_map<std::string, RecordRef> by_id;

  const Document& at(Ref<Document> ref) const { return documents[ref.index]; }
  const Organization& at(Ref<Organization> ref) const { return organizations[ref.index]; }
  const Service& at(Ref<Service> ref) const { return services[ref.index]; }
  const Agreement& at(Ref<Agreement> ref) const { return agreements[ref.index]; }
  const MoneyFlow& at(Ref<MoneyFlow> ref) const { return money_flows[ref.index]; }
  const Handover& at(Ref<Handover> ref) const { return handovers[ref.index]; }
  const Event& at(Ref<Event> ref) const { return events[ref.index]; }
  const Question& at(Ref<Question> ref) const { return questions[ref.index]; }
  const PriceIndex& at(Ref<PriceIndex> ref) const { return indexes[ref.index]; }
  std::optional<RecordRef> find(std::string_view id) const;
};

/// Sorts what is to be sorted (terms, index years), gives services that have none a colour, fills
/// `by_id`, and works out the terms of agreements that renew themselves. Called by whoever builds a
/// dataset (the loader, tests) or takes something out of it.
void finish(Dataset& dataset);

/// Adds to every agreement that is renewed tacitly when nobody gives notice the term that follows
/// its last one: without end when the length of the renewals is known, else with an unknown end.
/// Nothing where it was ended before that, or where another agreement had taken its place. Terms
/// that were added before are worked out anew.
void add_renewals(Dataset& dataset);

/// Is the end of a termination more than a proposal or a guess?
bool is_ended_by(const Term& term);

/// Of two days of documents: «2015» is not newer than 2015-07-09, for it may have been written
/// before.
bool is_newer(const base::EdtfDate& a, const base::EdtfDate& b);

/// The day the dataset speaks from when nobody asks for another: the latest day that the newest of
/// its own documents can be of, else of others'; the last day of the year before `issued` when none
/// is dated.
base::Day newest_document_day(const Dataset& dataset);

}  // namespace avtal::model
