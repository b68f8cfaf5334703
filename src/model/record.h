#pragma once
// What records of any kind share: the names that they refer to each other by, and dates that may be
// bounded only.

#include "base/date.h"
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

}  // namespace avtal::model
