#pragma once
// Inside answers: does an agreement match a filter?

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/agreement_facts.h"
#include "answers/filter.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// A filter with its ids looked up. Ids that the dataset does not have match nothing. Both must
/// outlive it.
class Matcher {
 public:
  Matcher(const model::Dataset& dataset, const Filter& filter);
  bool matches(const AgreementFacts& facts) const;
  /// Is the service itself, or what it is a part of, among those asked for?
  bool asks_for(model::Ref<model::Service> service) const;
  /// Of what belongs to no service: is the organisation among those asked for?
  bool asks_for(const model::Claims<model::Ref<model::Organization>>& claims) const;
  bool any_organization() const { return filter_.committees.empty(); }
  /// Can what no agreement is about be meant?
  bool asks_for_services_only() const;
  const std::vector<std::uint32_t>& organizations() const { return organizations_; }
  const std::vector<std::uint32_t>& documents() const { return documents_; }

 private:
  using Numbers = std::vector<std::uint32_t>;
  Numbers found(const std::vector<std::string>& ids, model::RecordKind kind) const;
  bool has_kind(const AgreementFacts& facts) const;
  bool has_standing(const AgreementFacts& facts) const;
  bool in_years(const AgreementFacts& facts) const;

  const model::Dataset& dataset_;
  const Filter& filter_;
  Numbers organizations_, services_, documents_;
  std::vector<Standing> standings_;
};

}  // namespace avtal::answers::inner
