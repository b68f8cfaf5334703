#include "answers/oracle.h"

#include <algorithm>
#include <string>

#include "support/dice.h"

namespace avtal::test {

namespace {

using model::TermKind;

constexpr int kYears = 6;  // that are asked about
constexpr int kFar = 40000000;

/// What one reading of an edge says of a day.
struct Reading {
  int earliest = 0;
  int latest = 0;
};

Told both(Told a, Told b) { return std::min(a, b); }

bool is_unknown(const Claims<base::Edge>& claims) {
  return claims.all.empty() || !claims.all.front().value ||
         claims.all.front().value->kind == base::Edge::Kind::unknown;
}

/// The readings that count: the first one, and where nothing settles it those that say something
/// else than a guess against a document, or than "until further notice" against a date.
std::vector<Reading> readings(const Claims<base::Edge>& claims, int open) {
  std::vector<Reading> found;
  const auto& first = claims.all.front();
  for (const auto& claim : claims.all) {
    if (!claim.value || claim.value->kind == base::Edge::Kind::unknown) continue;
    const bool is_first = &claim == &first;
    if (!is_first && claims.resolution == model::Resolution::in_force) continue;
    if (!is_first && claim.status == Status::assumed && first.status != Status::assumed) continue;
    const bool is_open = claim.value->kind == base::Edge::Kind::open;
    if (!is_first && is_open && first.value->kind == base::Edge::Kind::date) continue;
    if (is_open) {
      found.push_back({open, open});
    } else {
      found.push_back({claim.value->date->earliest().number, claim.value->date->latest().number});
    }
  }
  return found;
}

Told has_begun(const model::Term& term, int day) {
  if (is_unknown(term.start)) {
    // Whatever its start, it had begun on its last day.
    bool on_last = !is_unknown(term.end);
    if (on_last) {
      for (const Reading& end : readings(term.end, kFar)) on_last = on_last && day >= end.latest;
    }
    return on_last ? Told::yes : Told::maybe;
  }
  bool all = true;
  bool any = false;
  for (const Reading& start : readings(term.start, -kFar)) {
    all = all && day >= start.latest;
    any = any || day >= start.earliest;
  }
  return all ? Told::yes : any ? Told::maybe : Told::no;
}

Told has_not_ended(const model::Term& term, int day) {
  if (is_unknown(term.end)) {
    bool on_first = !is_unknown(term.start);
    if (on_first) {
      for (const Reading& start : readings(term.start, -kFar)) {
        on_first = on_first && day <= start.earliest;
      }
    }
    return on_first ? Told::yes : Told::maybe;
  }
  bool all = true;
  bool any = false;
  for (const Reading& end : readings(term.end, kFar)) {
    all = all && day <= end.earliest;
    any = any || day <= end.latest;
  }
  return all ? Told::yes : any ? Told::maybe : Told::no;
}

bool is_done(Status status) { return status == Status::stated || status == Status::derived; }

/// The agreed term, and what notice did to it.
Told agreed_on(const model::Agreement& agreement, const model::Term& term, int day) {
  Told told = both(has_begun(term, day), has_not_ended(term, day));
  for (const model::Term& other : agreement.terms) {
    if (other.kind != TermKind::termination || term.kind == TermKind::termination) continue;
    const int from = other.start.all.front().value->date->earliest().number;
    const int until = other.end.all.front().value->date->earliest().number;
    const bool open =
        !is_unknown(term.end) && term.end.all.front().value->kind == base::Edge::Kind::open;
    if ((open || is_unknown(term.end)) && day >= from) return Told::no;  // from there on it ends
    if (day <= until) continue;
    told = is_done(other.end.status()) ? Told::no : both(told, Told::maybe);
  }
  return told;
}

/// Renewal by renewal from the agreed end.
Told renewed_on(const model::Agreement& agreement, const model::Term& term, int day) {
  const model::Notice* notice = agreement.notice.value();
  if (notice == nullptr || notice->renewal != model::Renewal::tacit) return Told::no;
  const int end = term.end.all.front().value->date->latest().number;
  Told told = Told::no;
  if (notice->renewal_months == 0) {
    told = day == end + 1 ? Told::yes : day > end ? Told::maybe : Told::no;
  } else {
    Day last{end};
    while (last.number < day) {
      last =
          base::plus_days(base::plus_months(base::plus_days(last, 1), notice->renewal_months), -1);
    }
    told = day > end ? Told::yes : Told::no;
  }
  for (const model::Term& other : agreement.terms) {
    if (other.kind != TermKind::termination) continue;
    const int until = other.end.all.front().value->date->earliest().number;
    const bool done = is_done(other.end.status());
    if (done && until <= end) return Told::no;
    if (day > until) told = done ? Told::no : both(told, Told::maybe);
  }
  return told;
}

bool has_dated_end(const model::Term& term) {
  return !is_unknown(term.end) && term.end.all.front().value->date.has_value();
}

/// What the state of an agreement leaves of it.
struct Left {
  Told most = Told::yes;
  Status best = Status::stated;
};

Left left_by(const Claim<model::AgreementState>& claim) {
  if (!claim.value) return {Told::maybe, Status::proposed};
  if (*claim.value == model::AgreementState::concluded) return {Told::yes, claim.status};
  const Status best = std::max(claim.status, Status::proposed);
  if (*claim.value != model::AgreementState::withdrawn) return {Told::yes, best};
  return {is_done(claim.status) ? Told::no : Told::maybe, best};
}

/// The first claim, told as surely as anybody tells the same; where nothing settles it, with all
/// that say otherwise and are no guess against a document.
Left left_of(const Claims<model::AgreementState>& claims) {
  if (claims.all.empty()) return {};
  Claim<model::AgreementState> first = claims.all.front();
  const Status as_told = first.status;
  for (const auto& claim : claims.all) {
    if (claim.value == first.value) first.status = std::min(first.status, claim.status);
  }
  Left left = left_by(first);
  if (claims.resolution == model::Resolution::in_force) return left;
  for (const auto& claim : claims.all) {
    if (!claim.value || claim.value == first.value) continue;
    if (claim.status == Status::assumed && as_told != Status::assumed) continue;
    const Left other = left_by(claim);
    if (other.most != left.most) left.most = Told::maybe;
    left.best = std::max(left.best, other.best);
  }
  return left;
}

struct TermDays {
  std::vector<Told> told;
  Status status = Status::unknown;
};

Status weaker(Status a, Status b) {
  if (a == Status::unknown) return b;
  return b == Status::unknown ? a : std::max(a, b);
}

}  // namespace

Told left_by_state(const model::Agreement& agreement) { return left_of(agreement.state).most; }

std::vector<OracleAnswer> told_day_by_day(const Dataset& data, Ref<model::Service> service,
                                          Day first, int days) {
  std::vector<TermDays> all;
  for (const model::Agreement& agreement : data.agreements) {
    if (agreement.services.front() != service) continue;
    const Left left = left_of(agreement.state);
    if (left.most == Told::no) continue;
    const auto add = [&](TermDays line) {
      for (Told& told : line.told) told = both(told, left.most);
      line.status = std::max(line.status, left.best);
      all.push_back(std::move(line));
    };
    const model::Term* last = nullptr;
    for (const model::Term& term : agreement.terms) {
      if (term.kind == TermKind::renewal) continue;  // the answers' own work
      if (term.kind != TermKind::termination) last = &term;
      TermDays line;
      line.status = term.kind == TermKind::termination
                        ? term.end.status()
                        : weaker(term.start.status(), term.end.status());
      for (int i = 0; i < days; ++i) {
        line.told.push_back(agreed_on(agreement, term, first.number + i));
      }
      add(std::move(line));
    }
    if (last == nullptr || !has_dated_end(*last)) continue;
    TermDays line;
    line.status = std::max({Status::derived, last->end.status(), agreement.notice.status()});
    for (int i = 0; i < days; ++i) {
      line.told.push_back(renewed_on(agreement, *last, first.number + i));
    }
    add(std::move(line));
  }
  std::vector<OracleAnswer> answers(static_cast<std::size_t>(days));
  for (std::size_t i = 0; i < answers.size(); ++i) {
    OracleAnswer& answer = answers[i];
    for (const TermDays& line : all) answer.told = std::max(answer.told, line.told[i]);
    if (answer.told == Told::yes) {
      for (const TermDays& line : all) {
        if (line.told[i] == Told::yes) answer.status = std::min(answer.status, line.status);
      }
    }
  }
  // Between days of which something is told, nothing told is a hole.
  const auto is_told = [](const OracleAnswer& each) { return each.told != Told::no; };
  const auto first_told = std::find_if(answers.begin(), answers.end(), is_told);
  const auto last_told = std::find_if(answers.rbegin(), answers.rend(), is_told).base();
  for (auto each = first_told; each < last_told; ++each) {
    if (each->told == Told::no) each->told = Told::hole;
  }
  return answers;
}

namespace {

class CaseMaker {
 public:
  CaseMaker(std::uint64_t seed, int first_year) : dice_(seed), year_(first_year) {}

  OracleCase make() {
    const Ref<model::Service> services[] = {build_.service("a"), build_.service("b")};
    for (const char* id : {"x", "y", "z"}) bodies_.push_back(build_.organization(id));
    for (int i = 0; i < 3; ++i) add_agreement(i, services[dice_.below(2)]);
    OracleCase made;
    made.data = build_.done();
    made.first = base::day_of(year_ - 2, 1, 1);
    made.days = (kYears + 4) * 365;
    made.competes = competes_;
    return made;
  }

 private:
  std::string exact(int year) {
    return base::iso_text(base::day_of(year_ + year, 1 + dice_.below(12), 1 + dice_.below(28)));
  }

  std::string written(int year, bool end) {
    switch (dice_.below(8)) {
      case 0:
        return "";
      case 1:
        return std::to_string(year_ + year);
      case 2:
        return std::to_string(year_ + year) + "-0" + std::to_string(1 + dice_.below(9));
      case 3: {
        const Day day = base::day_of(year_ + year, 1 + dice_.below(12), 1 + dice_.below(27));
        return "[" + base::iso_text(day) + "," + base::iso_text(base::plus_days(day, 1)) + "]";
      }
      case 4:
        if (end) return "..";
        break;
      default:
        break;
    }
    return exact(year);
  }

  Status status() { return static_cast<Status>(dice_.below(4)); }

  void compete(Claims<base::Edge>& claims, int year, bool end) {
    if (dice_.below(4) != 0 || claims.all.empty()) return;
    competes_ = true;
    const std::string text = written(year, end);
    if (text.empty()) return;
    claims.all.push_back(claim(edge_value(text), status()));
    claims.resolution = static_cast<model::Resolution>(dice_.below(3));
  }

  void add_agreement(int number, Ref<model::Service> service) {
    const auto agreement = build_.agreement("avtal" + std::to_string(number), {service});
    for (int i = dice_.below(3); i >= 0; --i) {
      build_.party(agreement, model::PartyRole::responsible, bodies_[static_cast<std::size_t>(i)],
                   "-", "-");
    }
    Claims<base::Edge> start = edge(written(0, false), status());
    Claims<base::Edge> end = edge(written(2, true), status());
    compete(start, 0, false);
    compete(end, 2, true);
    const bool dated = end.value() != nullptr && end.value()->date.has_value();
    build_.term(agreement, start, end);
    const bool plain = end.all.size() == 1 && (!dated || end.value()->date->is_exact_day());
    if (plain && dice_.below(2) == 0) {
      build_.notice(agreement, 3, model::Renewal::tacit, 6 * dice_.below(3));
    }
    if (plain && dice_.below(3) == 0) {
      const std::string from = exact(dice_.below(2) + 1);
      build_.term(agreement, edge(from, status()), edge(exact(3), status()),
                  model::TermKind::termination);
    }
    build_.of(agreement).state = state();
  }

  /// Most often nobody has entered it.
  Claims<model::AgreementState> state() {
    Claims<model::AgreementState> claims;
    if (dice_.below(3) != 0) return claims;
    const auto any = [&] {
      return claim(static_cast<model::AgreementState>(dice_.below(6)), status());
    };
    if (dice_.below(8) == 0) return looked_for<model::AgreementState>();
    claims.all.push_back(any());
    if (dice_.below(3) == 0) {
      claims.all.push_back(any());
      claims.resolution = static_cast<model::Resolution>(dice_.below(3));
    }
    return claims;
  }

  Dice dice_;
  int year_;
  Build build_;
  std::vector<Ref<model::Organization>> bodies_;
  bool competes_ = false;
};

}  // namespace

OracleCase oracle_case(std::uint64_t seed, int first_year) {
  return CaseMaker(seed, first_year).make();
}

}  // namespace avtal::test
