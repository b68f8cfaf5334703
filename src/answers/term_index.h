#pragma once
// Inside answers: the terms of every service, and the questions by what they are about. Built once
// per question to the dataset, so that work grows with the data and not with its square.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "answers/in_force.h"
#include "answers/model_names.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

struct TermEntry {
  TermRef ref;
  Reach reach;
  bool supplement = false;
  bool followed = false;  // another agreement replaces or prolongs its own
  bool ends = false;      // a termination
  /// When the newest of the documents that its agreement rests on was written, at the earliest.
  std::optional<base::Day> last_told = {};
};

/// The term's status as support for that it runs on the day: the weaker of its edges. That it runs
/// on without end, or is renewed, is only worked out on days after the last document about it.
Status status_on(const Dataset& dataset, const TermEntry& entry, base::Day on);
/// The same without that: what was agreed.
Status agreed_status_on(const Dataset& dataset, const TermEntry& entry, base::Day on);
/// Does that a term runs on the day rest on nobody having told of an end since?
bool is_untold(const Dataset& dataset, const TermEntry& entry, base::Day on);
std::optional<base::Day> last_told(const Dataset& dataset, Ref<model::Agreement> agreement);

/// Reaches of all agreements' terms, unknown and open ends also cut where another agreement begins
/// that replaces or prolongs this one, or that this one moves to.
std::vector<std::vector<Reach>> all_reaches(const Dataset& dataset);

class TermIndex {
 public:
  /// Of all services.
  explicit TermIndex(const Dataset& dataset);
  /// Of one service only.
  TermIndex(const Dataset& dataset, Ref<model::Service> service);

  /// In the order of agreements and terms; those that decide and those that do not.
  const std::vector<TermEntry>& terms(Ref<model::Service> service) const;
  /// Does the entry decide whether the service is in force?
  bool decides(Ref<model::Service> service, const TermEntry& entry) const;
  const std::vector<Ref<model::Agreement>>& agreements(Ref<model::Service> service) const;
  const std::vector<const model::Handover*>& handovers(Ref<model::Service> service) const;
  /// Of those about the service, the ones that nothing comes of.
  const std::vector<Ref<model::Agreement>>& withdrawn(Ref<model::Service> service) const;
  /// Changes that the organisation comes from or goes to.
  const std::vector<const model::OrganizationChange*>& changes(
      Ref<model::Organization> organization) const;

 private:
  struct Row {
    std::vector<TermEntry> terms;
    std::vector<Ref<model::Agreement>> agreements;
    std::vector<Ref<model::Agreement>> withdrawn;
    std::vector<const model::Handover*> handovers;
    bool has_base_terms = false;
  };
  void add(const Dataset& dataset, std::uint32_t agreement, const std::vector<Reach>& reaches,
           bool followed, std::optional<std::uint32_t> only);
  void add_moves(const Dataset& dataset);
  const Row& row(Ref<model::Service> service) const;

  std::vector<Row> rows_;
  Row none_;
  std::vector<std::vector<const model::OrganizationChange*>> changes_;  // by organisation
};

class QuestionIndex {
 public:
  explicit QuestionIndex(const Dataset& dataset);
  /// Indices of questions that are about the record, or that name the claim.
  const std::vector<std::uint32_t>& about(const std::string& record_id) const;
  const std::vector<std::uint32_t>& of_claim(const std::string& claim_id) const;

 private:
  using Lists = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  Lists about_;
  Lists claims_;
  std::vector<std::uint32_t> none_;
};

/// Sorts by number and drops doubles.
std::vector<std::string> question_ids(const Dataset& dataset, std::vector<std::uint32_t> found);

const model::Term& term_at(const Dataset& dataset, TermRef ref);

/// The state of one service from an index that knows it.
ServiceState state_on(const Dataset& dataset, const TermIndex& terms,
                      const QuestionIndex& questions, Ref<model::Service> service, base::Day on);
/// `since_told`: does it weigh that no document tells of the day? Not where a whole stretch is
/// told.
std::vector<PartyAnswer> parties_on(const Dataset& dataset, const TermIndex& terms,
                                    Ref<model::Service> service, base::Day on,
                                    bool since_told = true);
struct FlowTime;
/// Who is paid, from the money that runs: where no agreement has entered who is.
void add_receivers(const Dataset& dataset, const std::vector<FlowTime>& times,
                   Ref<model::Service> service, base::Day on, std::vector<PartyAnswer>& answers);

}  // namespace avtal::answers::inner
