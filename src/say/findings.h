#pragma once
// The questions that people ask, each answered in one or two plain sentences made from the answers,
// with a way into the view that proves it. Nothing here knows any dataset: where no document says,
// that is the answer.

#include <optional>
#include <string>
#include <vector>

#include "model/claim.h"
#include "prepared/prepared.h"
#include "state/view_state.h"

namespace avtal::scene {

/// How far ahead deadlines are looked for when nobody says.
inline constexpr int kDeadlineMonths = 24;

enum class FindingGroup : std::uint8_t { now, time, money, people, sources };

/// A way into a view.
struct FindingLink {
  std::string label;
  state::ViewState target;
};

struct Finding {
  std::string id;  // "gaps": stable, for nodes and tests
  FindingGroup group = FindingGroup::now;
  std::string question;
  std::string answer;
  bool not_said = false;                // the documents do not say
  std::optional<model::Status> status;  // what the answer rests on; missing: a count of the data
  std::vector<FindingLink> links;       // where to see it; one per record that the answer tells of
};

/// What day the answers are about, and what they rest on.
std::string findings_sentence(const Prepared& prepared, const state::ViewState& view);
/// In the order of the groups.
std::vector<Finding> findings(const Prepared& prepared, const state::ViewState& view);
std::string group_title(FindingGroup group, state::Language language);

/// That documents written after the day count too, and the way to the state as it was known then.
struct LaterDocuments {
  std::string note;
  std::optional<FindingLink> as_known_then;
};
/// Or, on a day more than a year after the newest document, that nothing is known of the time
/// since. Nothing where there is nothing to say, or where later documents are left out already.
std::optional<LaterDocuments> later_documents(const Prepared& prepared,
                                              const state::ViewState& view);

/// The state of the services and what comes next, in one to three sentences.
std::string state_sentence(const Prepared& prepared, base::Day on, state::Language language);

}  // namespace avtal::scene
