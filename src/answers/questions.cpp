// Questions about a record, or all of them.

#include "answers/questions.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "answers/claim_walk.h"
#include "base/sort.h"

namespace avtal::answers {

namespace {

struct ClaimIds {
  std::unordered_set<std::string> ids;

  void add(const std::string& id) {
    if (!id.empty()) ids.insert(id);
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const Claim<T>& claim : all.all) add(claim.id);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& claim : all) add(claim.id);
  }
  void places(const std::vector<Place>&) {}
};

bool names_claim(const model::Question& question, const ClaimIds& claims) {
  for (const model::QuestionSide& side : question.sides) {
    for (const std::string& id : side.claims) {
      if (claims.ids.contains(id)) return true;
    }
  }
  return false;
}

bool is_about(const model::Question& question, std::string_view id) {
  return std::find(question.about.begin(), question.about.end(), id) != question.about.end();
}

bool weightier(const model::Question& a, const model::Question& b) {
  return a.weight != b.weight ? a.weight < b.weight : a.number < b.number;
}

}  // namespace

std::vector<Ref<model::Question>> questions(const Dataset& dataset, std::string_view about) {
  ClaimIds claims;
  if (const std::optional<model::RecordRef> record = dataset.find(about)) {
    inner::walk_record(dataset, *record, claims);
  }
  std::vector<Ref<model::Question>> found;
  for (std::uint32_t i = 0; i < dataset.questions.size(); ++i) {
    const model::Question& question = dataset.questions[i];
    if (about.empty() || is_about(question, about) || names_claim(question, claims)) {
      found.push_back({i});
    }
  }
  base::stable_sort(found.begin(), found.end(),
                    [&dataset](Ref<model::Question> a, Ref<model::Question> b) {
                      return weightier(dataset.at(a), dataset.at(b));
                    });
  return found;
}

std::vector<Ref<model::Service>> services_of(const Dataset& dataset,
                                             const model::Question& question) {
  std::vector<Ref<model::Service>> services;
  const auto add = [&](Ref<model::Service> service) {
    if (std::find(services.begin(), services.end(), service) == services.end()) {
      services.push_back(service);
    }
  };
  const auto add_all = [&](const std::vector<Ref<model::Service>>& all) {
    for (const Ref<model::Service> service : all) add(service);
  };
  for (const std::string& id : question.about) {
    const auto record = dataset.find(id);
    if (!record) continue;
    if (record->kind == model::RecordKind::service) add({record->index});
    if (record->kind == model::RecordKind::agreement)
      add_all(dataset.agreements[record->index].services);
    if (record->kind == model::RecordKind::money_flow) {
      add_all(dataset.money_flows[record->index].services);
    }
    if (record->kind == model::RecordKind::handover)
      add_all(dataset.handovers[record->index].services);
  }
  return services;
}

}  // namespace avtal::answers
