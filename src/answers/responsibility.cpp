// Who had which role for a service, for all days at once.

#include "answers/responsibility.h"

#include <algorithm>

#include "answers/in_force.h"
#include "answers/known.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "answers/role_days.h"
#include "answers/statuses.h"
#include "answers/term_index.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Answer;
using base::Day;
using model::PartyRole;
using OrganizationRef = Ref<model::Organization>;

// ---- stretches ----

bool same_answer(const Stretch& a, const Stretch& b) {
  if (a.in_force != b.in_force || a.looked_for != b.looked_for || a.runs != b.runs ||
      a.holders.size() != b.holders.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a.holders.size(); ++i) {
    const Holder& one = a.holders[i];
    const Holder& other = b.holders[i];
    if (one.organization != other.organization || one.holds != other.holds ||
        one.status != other.status || one.places != other.places) {
      return false;
    }
  }
  return true;
}

/// As the timeline paints a bar: by its start, a termination by the end it leads to.
Status status_of_running(const Dataset& dataset, const std::vector<TermRef>& terms) {
  Status best = Status::unknown;
  for (const TermRef& ref : terms) {
    if (dataset.at(ref.agreement).parent) continue;
    const model::Term& term = inner::term_at(dataset, ref);
    const Status status =
        inner::carried_status(term.kind == model::TermKind::termination ? term.end : term.start);
    best = inner::strongest(best, model::within_state(dataset.at(ref.agreement), status));
  }
  return best;
}

/// Somebody whose part has no known start did not have it before there was such a body.
bool existed(const Dataset& dataset, const PartyAnswer& party, Day on) {
  if (party.holds == Answer::yes) return true;
  const base::Period* period = dataset.at(*party.organization).existence.value();
  return period == nullptr || base::covers(*period, on) != Answer::no;
}

/// Goes through the days of a service once for all roles.
class Walk {
 public:
  Walk(const Dataset& dataset, const inner::TermIndex& index, const inner::QuestionIndex& questions,
       Ref<model::Service> service)
      : dataset_(dataset), index_(index), questions_(questions), service_(service) {}

  ServiceRoles roles() {
    days_ = inner::role_days(dataset_, index_, service_);
    const inner::RoleDays& days = days_;
    if (days.all().empty()) return {};
    const std::vector<std::int64_t> starts(days.all().begin(), days.all().end());
    add(std::nullopt, starts.front() - 1);
    for (std::size_t i = 0; i < starts.size(); ++i) {
      std::optional<Day> last;
      if (i + 1 < starts.size()) last = inner::to_day(starts[i + 1] - 1);
      add(inner::to_day(starts[i]), last ? last->number : starts[i]);
    }
    go_on_from(starts.back());
    return std::move(roles_);
  }

 private:
  /// The answer is the same from `first` to `last`.
  void add(std::optional<Day> first, std::int64_t last) {
    const Day on = first ? *first : inner::to_day(last);
    const ServiceState state = inner::state_on(dataset_, index_, questions_, service_, on);
    if (state.in_force == InForce::no || state.in_force == InForce::not_loaded) return;
    const auto parties = inner::parties_on(dataset_, index_, service_, on, false);
    for (const auto& [role, list] : {std::pair{PartyRole::responsible, &roles_.responsible},
                                     std::pair{PartyRole::pays, &roles_.pays},
                                     std::pair{PartyRole::performs, &roles_.performs}}) {
      Stretch stretch;
      stretch.first = first;
      stretch.last = inner::to_day(last);
      stretch.first_doubted = first && days_.is_doubted(first->number);
      stretch.last_doubted = days_.is_doubted(last + 1);
      stretch.in_force = state.in_force;
      stretch.runs = status_of_running(dataset_, state.terms);
      for (const PartyAnswer& party : parties) {
        if (party.role != role || state.in_force == InForce::undocumented) continue;
        const bool own_doubt = state.in_force == InForce::yes;  // not that of the service
        if (party.organization && own_doubt && !existed(dataset_, party, on)) continue;
        if (party.organization) {
          stretch.holders.push_back({*party.organization, party.holds, party.status, party.places,
                                     party.agreement, party.while_it_runs});
        } else {
          stretch.looked_for = true;
        }
      }
      append(*list, std::move(stretch));
    }
  }

  static void append(std::vector<Stretch>& list, Stretch stretch) {
    const bool joins = !list.empty() && list.back().last && stretch.first &&
                       list.back().last->number + 1 == stretch.first->number &&
                       same_answer(list.back(), stretch);
    if (joins) {
      list.back().last = stretch.last;
      list.back().last_doubted = stretch.last_doubted;
    } else {
      list.push_back(std::move(stretch));
    }
  }

  /// What holds on the last day on which anything changes goes on.
  void go_on_from(std::int64_t last_day) {
    for (std::vector<Stretch>* list : {&roles_.responsible, &roles_.pays, &roles_.performs}) {
      const bool holds =
          !list->empty() && list->back().last && list->back().last->number == last_day;
      if (holds) list->back().last.reset();
    }
  }

  const Dataset& dataset_;
  const inner::TermIndex& index_;
  const inner::QuestionIndex& questions_;
  Ref<model::Service> service_;
  inner::RoleDays days_;
  ServiceRoles roles_;
};

// ---- duties ----

bool certain(const Stretch& stretch, const Holder& holder) {
  return stretch.in_force == InForce::yes && holder.holds == Answer::yes;
}

/// Statuses from strong to weak are in the order of the enumeration.
Status weaker(Status a, Status b) { return std::max(a, b); }

/// Follows one organisation through the stretches of a role.
class DutyWriter {
 public:
  DutyWriter(std::vector<Duty>& found, Ref<model::Service> service, PartyRole role)
      : found_(found), service_(service), role_(role) {}

  void write(const std::vector<Stretch>& list) {
    std::vector<OrganizationRef> organizations;
    for (const Stretch& stretch : list) {
      for (const Holder& holder : stretch.holders) {
        if (std::find(organizations.begin(), organizations.end(), holder.organization) ==
            organizations.end()) {
          organizations.push_back(holder.organization);
        }
      }
    }
    for (const OrganizationRef organization : organizations) follow(list, organization);
  }

 private:
  void follow(const std::vector<Stretch>& list, OrganizationRef organization) {
    std::optional<Duty> duty;
    std::optional<Day> previous_last;
    for (const Stretch& stretch : list) {
      const auto holder =
          std::find_if(stretch.holders.begin(), stretch.holders.end(),
                       [&](const Holder& each) { return each.organization == organization; });
      const bool joined = duty && previous_last && stretch.first &&
                          previous_last->number + 1 == stretch.first->number;
      if (duty && (holder == stretch.holders.end() || !joined)) {
        found_.push_back(std::move(*duty));
        duty.reset();
      }
      if (holder != stretch.holders.end()) extend(duty, stretch, *holder);
      previous_last = stretch.last;
    }
    if (duty) found_.push_back(std::move(*duty));
  }

  void extend(std::optional<Duty>& duty, const Stretch& stretch, const Holder& holder) {
    const bool fresh = !duty;
    if (fresh) {
      duty.emplace();
      duty->service = service_;
      duty->role = role_;
      duty->organization = holder.organization;
      duty->first = stretch.first;
      duty->start_doubted = stretch.first_doubted;
      duty->status = holder.status;
      certain_ = false;
    }
    duty->last = stretch.last;
    duty->end_doubted = stretch.last_doubted;
    for (const Place& place : holder.places) {
      if (std::find(duty->places.begin(), duty->places.end(), place) == duty->places.end()) {
        duty->places.push_back(place);
      }
    }
    if (certain(stretch, holder)) {
      if (!certain_) duty->first_certain = stretch.first;
      duty->last_certain = stretch.last;
      duty->status = certain_ ? weaker(duty->status, holder.status) : holder.status;
      certain_ = true;
    } else if (!certain_ && !fresh) {
      duty->status = weaker(duty->status, holder.status);
    }
  }

  std::vector<Duty>& found_;
  Ref<model::Service> service_;
  PartyRole role_;
  bool certain_ = false;
};

}  // namespace

Bounds bounds_of(const model::BoundedDate& when) {
  return {inner::earliest_day(when), inner::latest_day(when), when.date.value() != nullptr};
}

const std::vector<Stretch>& ServiceRoles::of(PartyRole role) const {
  if (role == PartyRole::responsible) return responsible;
  return role == PartyRole::pays ? pays : performs;
}

std::vector<Stretch> stretches(const Dataset& dataset, Ref<model::Service> service,
                               PartyRole role) {
  const inner::TermIndex index(dataset, service);
  const inner::QuestionIndex questions(dataset);
  return Walk(dataset, index, questions, service).roles().of(role);
}

std::vector<ServiceRoles> responsibility(const Dataset& dataset) {
  const inner::TermIndex index(dataset);
  const inner::QuestionIndex questions(dataset);
  std::vector<ServiceRoles> all;
  for (std::uint32_t i = 0; i < dataset.services.size(); ++i) {
    all.push_back(Walk(dataset, index, questions, {i}).roles());
  }
  return all;
}

std::vector<Duty> duties(const Dataset& dataset, const std::vector<ServiceRoles>& roles) {
  std::vector<Duty> found;
  for (std::uint32_t i = 0; i < roles.size() && i < dataset.services.size(); ++i) {
    for (const PartyRole role : {PartyRole::responsible, PartyRole::pays, PartyRole::performs}) {
      DutyWriter(found, {i}, role).write(roles[i].of(role));
    }
  }
  return found;
}

}  // namespace avtal::answers
