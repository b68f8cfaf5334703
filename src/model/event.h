#pragma once
// Events and the decisions among them: how far they have climbed and what their points say.

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/claim.h"
#include "model/record.h"

namespace avtal::model {

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

}  // namespace avtal::model
