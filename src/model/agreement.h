#pragma once
// Agreements, who is party to them and for how long, how they end or go on, and the handovers of
// what they are about.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/claim.h"
#include "model/record.h"
#include "model/service.h"

namespace avtal::model {

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
  std::vector<Ref<Service>> services;  // the part of the agreement that it is of; empty: all of it
  std::vector<Place> places;
};

/// Is the term about the service, of those that its agreement is about?
bool is_about(const Term& term, Ref<Service> service);
/// Does what is said of all of the first, by its services, hold of all of the second? None are all.
bool covers_all(const std::vector<Ref<Service>>& first, const std::vector<Ref<Service>>& second);

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

/// Needed, contracted and used at a time. Each may be unknown.
struct Capacity {
  Claims<Quantity> needed;
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

/// How far an agreement has come on its way, in the order of a procurement.
enum class AgreementState : std::uint8_t {
  planned,       // nobody has been asked yet
  tendered,      // upphandlas: tenders are asked for or weighed
  awarded,       // tilldelat: somebody is chosen, nothing is signed
  under_review,  // överprövas: a court reviews the procurement
  concluded,     // ingånget
  withdrawn,     // återkallat or avbrutet: nothing comes of it
};

struct Agreement {
  std::string id;
  std::vector<std::string> former_ids;  // that links may hold: it was once more than one record
  std::string kind;  // the Swedish word, kept: grundavtal, överenskommelse, tilläggsuppdrag …
  LocalText name;
  std::string number;  // the agreement's own, as written: "A-2024/17"; empty: not entered
  std::vector<Ref<Service>> services;
  std::optional<Ref<Agreement>> parent;  // set: this is a supplement to `parent`
  std::vector<Claim<std::string>> case_numbers;
  std::vector<Party> parties;
  std::vector<Term> terms;  // sorted by earliest start
  std::vector<Relation> relations;
  std::vector<Capacity> capacities;
  Claims<AgreementState> state;  // not loaded: concluded, as far as anybody says
  Claims<ExtensionOption> extension_option;
  Claims<Notice> notice;
  Claims<LocalText> index_clause;  // how the price is adjusted
  Claims<LocalText> follow_up;
  Claims<LocalText> target_group;
  Claims<LocalText> scope;
  LocalText remark;
  std::vector<Place> places;
};

/// The term whose end is the agreement's: the last one; of an agreement in parts the one of them
/// that runs longest. Nothing without terms.
const Term* closing_term(const Agreement& agreement);

/// A service moves between organisations while both live on.
struct Handover {
  std::string id;
  int number = 0;  // in the file's own order
  int move = 0;    // of a move of responsibility: its place among them in time, from 1; else 0
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

}  // namespace avtal::model
