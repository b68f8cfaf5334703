#include "load/check.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "load/places.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr std::uint32_t kNobody = 0xffffffffu;

/// Follows each record's one reference, and for every circle gives the member that closes it.
/// `next[i]` is the record that i refers to, or kNobody.
std::vector<std::uint32_t> closers_of_circles(const std::vector<std::uint32_t>& next) {
  enum class Mark : std::uint8_t { untouched, on_path, done };
  std::vector<Mark> marks(next.size(), Mark::untouched);
  std::vector<std::uint32_t> closers;
  std::vector<std::uint32_t> path;
  for (std::uint32_t start = 0; start < next.size(); ++start) {
    std::uint32_t at = start;
    while (at != kNobody && marks[at] == Mark::untouched) {
      marks[at] = Mark::on_path;
      path.push_back(at);
      at = next[at];
    }
    const bool closed = at != kNobody && marks[at] == Mark::on_path;
    if (closed) closers.push_back(path.back());
    for (const std::uint32_t seen : path) marks[seen] = Mark::done;
    path.clear();
  }
  return closers;
}

/// `target(record)` gives the index that a record refers to; `cut(record)` takes that away.
template <class Record, class Target, class Cut>
void cut_circles(Reader& reader, std::vector<Record>& records, std::string_view key, Target target,
                 Cut cut) {
  std::vector<std::uint32_t> next(records.size(), kNobody);
  for (std::size_t i = 0; i < records.size(); ++i) next[i] = target(records[i]).value_or(kNobody);
  for (const std::uint32_t closer : closers_of_circles(next)) {
    Record& record = records[closer];
    const NodeIndex node = node_at(reader, {record.id, key, {}});
    reader.issues().add(Code::reference_cycle, node, {in_quotes(record.id), in_quotes(key)});
    cut(record);
  }
}

template <class Record>
std::optional<std::uint32_t> index_of(const std::optional<model::Ref<Record>>& ref) {
  if (!ref) return std::nullopt;
  return ref->index;
}

void check_circles(Reader& reader, model::Dataset& dataset) {
  cut_circles(
      reader, dataset.organizations, "parent",
      [](const model::Organization& record) -> std::optional<std::uint32_t> {
        const model::Ref<model::Organization>* parent = record.parent.value();
        if (parent == nullptr) return std::nullopt;
        return parent->index;
      },
      [](model::Organization& record) { record.parent = {}; });
  cut_circles(
      reader, dataset.services, "partOf",
      [](const model::Service& record) { return index_of(record.part_of); },
      [](model::Service& record) { record.part_of.reset(); });
  cut_circles(
      reader, dataset.agreements, "parent",
      [](const model::Agreement& record) { return index_of(record.parent); },
      [](model::Agreement& record) { record.parent.reset(); });
  cut_circles(
      reader, dataset.money_flows, "passesOn",
      [](const model::MoneyFlow& record) { return index_of(record.passes_on); },
      [](model::MoneyFlow& record) { record.passes_on.reset(); });
}

// ---- parts of agreements

void check_parts(Reader& reader, const model::Dataset& dataset) {
  for (const model::Agreement& agreement : dataset.agreements) {
    for (const model::Term& term : agreement.terms) {
      for (const model::Ref<model::Service> service : term.services) {
        const auto& all = agreement.services;
        if (std::find(all.begin(), all.end(), service) != all.end()) continue;
        const std::string& id = dataset.at(service).id;
        reader.issues().add(Code::part_not_of_agreement, node_at(reader, {term.id, "services", id}),
                            {in_quotes(id), in_quotes(agreement.id)});
      }
    }
  }
}

// ---- decision points

/// All pairs of a point and one that it names, for asking the other way round.
class Matches {
 public:
  explicit Matches(const model::Dataset& dataset) {
    for (const model::Event& event : dataset.events) {
      for (const model::DecisionPoint& point : event.points) {
        points_.insert(point.id);
        for (const std::string& match : point.matches) pairs_.insert(pair(point.id, match));
      }
    }
  }
  bool is_loaded(const std::string& point) const { return points_.contains(point); }
  bool names(const std::string& point, const std::string& other) const {
    return pairs_.contains(pair(point, other));
  }

 private:
  static std::string pair(const std::string& a, const std::string& b) { return a + ' ' + b; }

  std::unordered_set<std::string> points_;
  std::unordered_set<std::string> pairs_;
};

/// Tells of a reference that cannot be followed or is not answered. `related` is an id.
void report(Reader& reader, Code code, const Where& where, std::vector<LocalText> arguments,
            std::string_view related) {
  if (!reader.issues().wants(code)) return;
  const IdEntry* entry = reader.find_id(related);
  reader.issues().add(code, node_at(reader, where), std::move(arguments),
                      entry == nullptr ? kNoNode : entry->node);
}

void check_points(Reader& reader, model::Dataset& dataset) {
  const Matches all(dataset);
  for (model::Event& event : dataset.events) {
    for (model::DecisionPoint& point : event.points) {
      const auto faulty = [&](const std::string& match) {
        const Where where{point.id, "matches", match};
        if (!all.is_loaded(match)) {
          report(reader, Code::reference_left_out, where, {in_quotes(match)}, match);
          return true;
        }
        if (!all.names(match, point.id)) {
          report(reader, Code::points_not_mutual, where, {in_quotes(point.id), in_quotes(match)},
                 match);
        }
        return false;
      };
      auto& matches = point.matches;
      matches.erase(std::remove_if(matches.begin(), matches.end(), faulty), matches.end());
    }
  }
}

// ---- claims that questions name

class ClaimIds {
 public:
  explicit ClaimIds(const model::Dataset& dataset) {
    for (const auto& record : dataset.documents) add(record);
    for (const auto& record : dataset.organizations) add(record);
    for (const auto& record : dataset.organization_changes) add(record.when);
    for (const auto& record : dataset.agreements) add(record);
    for (const auto& record : dataset.money_flows) add(record);
    for (const auto& record : dataset.handovers) add(record);
    for (const auto& record : dataset.events) add(record);
    for (const auto& index : dataset.indexes) {
      for (const auto& year : index.years) add(year.published);
    }
  }

  bool contains(std::string_view id) const { return ids_.contains(id); }

 private:
  template <class T>
  void add(const std::vector<model::Claim<T>>& claims) {
    for (const model::Claim<T>& claim : claims) {
      if (!claim.id.empty()) ids_.insert(claim.id);
    }
  }
  template <class T>
  void add(const model::Claims<T>& claims) {
    add(claims.all);
  }
  void add(const model::BoundedDate& date) {
    add(date.date);
    add(date.not_before);
    add(date.not_after);
  }
  void add(const model::Document& record) {
    add(record.case_numbers);
    add(record.written);
  }
  void add(const model::Organization& record) {
    add(record.parent);
    add(record.existence);
    for (const model::OtherName& name : record.other_names) add(name.period);
  }
  void add(const model::Agreement& record) {
    add(record.case_numbers);
    for (const model::Party& party : record.parties) {
      add(party.organization);
      add(party.start);
      add(party.end);
    }
    for (const model::Term& term : record.terms) {
      add(term.start);
      add(term.end);
    }
    for (const model::Capacity& capacity : record.capacities) {
      add(capacity.contracted);
      add(capacity.used);
    }
    add(record.state);
    add(record.extension_option);
    add(record.notice);
    add(record.index_clause);
    add(record.follow_up);
    add(record.target_group);
    add(record.scope);
  }
  void add(const model::MoneyFlow& record) {
    add(record.payer);
    add(record.payee);
    add(record.start);
    add(record.end);
    add(record.amount);
  }
  void add(const model::Handover& record) {
    add(record.from);
    add(record.to);
    add(record.when);
    add(record.people);
  }
  void add(const model::Event& record) {
    add(record.when);
    add(record.takes_effect);
    add(record.rationale);
    for (const model::RungReached& reached : record.ladder) add(reached.date);
    add(record.case_numbers);
  }

  std::unordered_set<std::string_view> ids_;
};

/// An id that somebody took, but whose claim was faulty in itself or sat in something that was.
void check_question_claims(Reader& reader, model::Dataset& dataset) {
  if (dataset.questions.empty()) return;
  const ClaimIds loaded(dataset);
  for (model::Question& question : dataset.questions) {
    for (model::QuestionSide& side : question.sides) {
      const auto faulty = [&](const std::string& id) {
        if (loaded.contains(id)) return false;
        report(reader, Code::reference_left_out, {question.id, "sides", id}, {in_quotes(id)}, id);
        return true;
      };
      side.claims.erase(std::remove_if(side.claims.begin(), side.claims.end(), faulty),
                        side.claims.end());
    }
  }
}

}  // namespace

void check_across(Reader& reader, model::Dataset& dataset) {
  check_circles(reader, dataset);
  check_parts(reader, dataset);
  check_points(reader, dataset);
  check_question_claims(reader, dataset);
}

}  // namespace avtal::load
