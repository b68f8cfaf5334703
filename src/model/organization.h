#pragma once
// The bodies that make agreements, and how they came of each other.

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/claim.h"
#include "model/record.h"

namespace avtal::model {

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
  company,          // bolag: the municipality's own or another
  joint_committee,  // gemensam nämnd: of several municipalities or regions
  group,            // kommungrupp: municipalities that act as one party
};

/// Is it a committee, its own municipality's or one held together with others?
inline bool is_committee(OrganizationKind kind) {
  return kind == OrganizationKind::committee || kind == OrganizationKind::joint_committee;
}

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
  std::string number;      // organisationsnummer, as written; empty: not entered
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

}  // namespace avtal::model
