#include "model/agreement.h"

#include <algorithm>

namespace avtal::model {
namespace {

using Services = std::vector<Ref<Service>>;

bool has(const Services& services, Ref<Service> service) {
  return std::find(services.begin(), services.end(), service) != services.end();
}

/// Does `other` run longer, as far as is known? «Tills vidare» is longest, then what nobody knows.
bool ends_later(const Term& term, const Term& other) {
  const auto rank = [](const base::Edge* end) {
    if (end == nullptr || end->kind == base::Edge::Kind::unknown) return 1;
    return end->date ? 0 : 2;
  };
  const base::Edge* end = term.end.value();
  const base::Edge* later = other.end.value();
  if (rank(end) != rank(later) || rank(end) != 0) return rank(end) < rank(later);
  return end->date->latest() < later->date->latest();
}

}  // namespace

bool is_about(const Term& term, Ref<Service> service) {
  return term.services.empty() || has(term.services, service);
}

bool covers_all(const Services& first, const Services& second) {
  if (first.empty()) return true;
  return !second.empty() && std::all_of(second.begin(), second.end(),
                                        [&](Ref<Service> service) { return has(first, service); });
}

const Term* closing_term(const Agreement& agreement) {
  const Term* closing = nullptr;
  for (auto term = agreement.terms.rbegin(); term != agreement.terms.rend(); ++term) {
    // Where a later term says all of it, what came before is over.
    const bool is_over = std::any_of(agreement.terms.rbegin(), term, [&](const Term& later) {
      return covers_all(later.services, term->services);
    });
    if (is_over) continue;
    if (closing == nullptr || ends_later(*closing, *term)) closing = &*term;
  }
  return closing;
}

}  // namespace avtal::model
