#pragma once
// What a set of agreements is. Immutable after loading: sorted, checked, every reference resolved.
// Field names follow W3C ORG/CPOV, OCDS and Popolo where those have a term; the Swedish
// administrative words are kept as values.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "model/agreement.h"
#include "model/claim.h"
#include "model/document.h"
#include "model/event.h"
#include "model/money.h"
#include "model/organization.h"
#include "model/question.h"
#include "model/record.h"
#include "model/service.h"

namespace avtal::model {

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
  base::ServiceWord services_called = base::ServiceWord::insats;
  std::string contact;  // https: where errors are reported to the publisher; empty: not stated
  std::string accessibility;  // https: the publisher's statement on accessibility; likewise
  int faults = 0;             // what the loader refused in the file
  int remarks = 0;            // what it warned of
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

  /// Every record by its id, and by those it had; ids are unique across all kinds.
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
  /// The id that a record has now, by one that it has or had; another id is itself.
  std::string_view current_id(std::string_view wanted) const;
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
