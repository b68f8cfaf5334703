#include "load/load.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "load/answered.h"
#include "load/check.h"
#include "load/issue_list.h"
#include "load/json_tree.h"
#include "load/lint.h"
#include "load/reader.h"
#include "load/records.h"
#include "load/values.h"
#include "model/moves.h"

namespace avtal::load {
namespace {

// Offsets are kept in 31 bits.
constexpr std::size_t kMostBytesEver = std::size_t{1} << 30;
constexpr std::size_t kBytesPerMegabyte = std::size_t{1} << 20;
constexpr std::array<std::string_view, 2> kVersions = {"1.0", "1.1"};
constexpr std::string_view kVersionPrefix = "1.";

/// The keys at the top, in the order of data/README.md.
constexpr Keys<21> kTopKeys = {"$schema",
                               "schemaVersion",
                               "id",
                               "title",
                               "publisher",
                               "issued",
                               "license",
                               "contact",
                               "accessibility",
                               "labels",
                               "documents",
                               "organizations",
                               "organizationChanges",
                               "services",
                               "agreements",
                               "moneyFlows",
                               "handovers",
                               "events",
                               "questions",
                               "indexes",
                               "steps"};
constexpr std::size_t kFirstList = 10;
constexpr std::size_t kRecordLists = 10;

/// The id kinds of the record lists, in the order of kTopKeys.
constexpr std::array<IdKind, kRecordLists> kListKinds = {
    IdKind::document,   IdKind::organization, IdKind::organization_change,
    IdKind::service,    IdKind::agreement,    IdKind::money_flow,
    IdKind::handover,   IdKind::event,        IdKind::question,
    IdKind::price_index};

/// Which items of a list at the top are loaded.
struct Plan {
  NodeIndex list = kNoNode;
  std::vector<bool> loaded;  // per item
};

class Loader {
 public:
  Loader(const Tree& tree, const Limits& limits, IssueList& issues)
      : tree_(tree), limits_(limits), issues_(issues), reader_(tree, limits, issues) {}

  std::optional<model::Dataset> load() {
    if (!tree_.is_object(0)) {
      issues_.add(Code::wrong_top_level, 0, {found_kind(tree_, 0)});
      return std::nullopt;
    }
    const auto top = reader_.members(0, kTopKeys);
    if (!is_known_version(top[1])) return std::nullopt;
    if (!lists_are_short_enough(top)) return std::nullopt;
    make_plans(top);
    read_head(top);
    read_lists();
    dataset_.steps = reader_.list<model::Step>(
        top.back(), [this](NodeIndex n) { return read_step(reader_, n); });
    check_across(reader_, dataset_);
    model::finish(dataset_);
    model::number_moves(dataset_);  // here alone: what is filtered out of it keeps them
    const Answered answered(dataset_);
    for (Finding& finding : lint(dataset_)) {
      if (answered.by_a_question(finding)) continue;
      if (!issues_.wants(finding.code)) continue;
      issues_.add(finding.code, node_at(reader_, finding.where), std::move(finding.arguments));
    }
    return std::move(dataset_);
  }

 private:
  using Top = Members<kTopKeys.size()>;

  bool is_known_version(NodeIndex node) {
    if (!reader_.require(0, node, "schemaVersion")) return false;
    const std::string_view version = tree_.is_text(node) ? tree_.text(node) : std::string_view();
    if (std::find(kVersions.begin(), kVersions.end(), version) != kVersions.end()) return true;
    const bool newer = version.size() > kVersionPrefix.size() && version.size() <= 6 &&
                       version.substr(0, kVersionPrefix.size()) == kVersionPrefix &&
                       std::all_of(version.begin() + 2, version.end(),
                                   [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t start = tree_.offset(node);
    const std::size_t length = tree_.is_text(node) ? version.size() + 2 : 20;
    issues_.add(newer ? Code::newer_version : Code::unsupported_version, node,
                {in_quotes(tree_.bytes().substr(start, length))});
    return newer;
  }

  bool lists_are_short_enough(const Top& top) {
    bool short_enough = true;
    std::size_t records = 0;
    for (std::size_t i = kFirstList; i < top.size(); ++i) {
      if (!present(top[i]) || !tree_.is_array(top[i])) continue;
      const std::size_t count = tree_.child_count(top[i]);
      records += count;
      if (count <= limits_.records) continue;
      short_enough = false;
      issues_.add(
          Code::too_many_records, top[i],
          {same(kTopKeys[i]), same(std::to_string(count)), same(std::to_string(limits_.records))});
    }
    // Most agreements have terms with ids of their own.
    reader_.expect_ids(records * 2);
    return short_enough;
  }

  /// Finds out what every record is called before any is read, so that they may name each other in
  /// any order. Faults are told when the records are read.
  void make_plans(const Top& top) {
    issues_.mute(true);
    for (std::size_t i = 0; i < kRecordLists; ++i) {
      plans_[i] = plan_of(top[kFirstList + i], kListKinds[i]);
    }
    const NodeIndex events = plan(IdKind::event).list;
    for_each_item(events, [this](NodeIndex event) { take_point_ids(reader_, event); });
    issues_.mute(false);
  }

  Plan plan_of(NodeIndex list, IdKind kind) {
    Plan result;
    if (!present(list) || !tree_.is_array(list)) {
      if (present(list)) result.list = list;
      return result;
    }
    result.list = list;
    std::uint32_t next = 0;
    for_each_item(list, [&](NodeIndex item) {
      IdEntry* const entry = sound_record(reader_, item, kind);
      result.loaded.push_back(entry != nullptr);
      if (entry != nullptr) entry->index = next++;
    });
    return result;
  }

  template <class Visit>
  void for_each_item(NodeIndex list, Visit visit) {
    if (!present(list) || !tree_.is_array(list)) return;
    const NodeIndex end = tree_.after(list);
    for (NodeIndex item = Tree::first_child(list); item < end; item = tree_.after(item)) {
      visit(item);
    }
  }

  const Plan& plan(IdKind kind) const { return plans_[static_cast<std::size_t>(kind)]; }

  void read_head(const Top& top) {
    reader_.text(top[0]);
    dataset_.schema_version = std::string(tree_.text(top[1]));
    if (reader_.require(0, top[2], "id")) {
      dataset_.id = std::string(reader_.id_text(top[2]).value_or(std::string_view()));
    }
    if (reader_.require(0, top[3], "title")) dataset_.title = reader_.local_text_or_empty(top[3]);
    if (reader_.require(0, top[4], "publisher")) {
      dataset_.publisher = reader_.local_text_or_empty(top[4]);
    }
    if (reader_.require(0, top[5], "issued")) read_issued(top[5]);
    dataset_.license = reader_.text_or_empty(top[6]);
    dataset_.contact = read_url(reader_, top[7]).value_or(std::string());
    dataset_.accessibility = read_url(reader_, top[8]).value_or(std::string());
    read_labels(top[9]);
  }

  /// What the dataset calls its services.
  void read_labels(NodeIndex node) {
    static constexpr Keys<1> kKeys = {"service"};
    if (!present(node) || !reader_.is_object(node)) return;
    const auto [service] = reader_.members(node, kKeys);
    dataset_.services_called =
        reader_.word(service, kServiceWords).value_or(base::ServiceWord::insats);
  }

  void read_issued(NodeIndex node) {
    std::optional<std::string> text = reader_.text(node);
    if (!text) return;
    if (base::parse_day(*text)) {
      dataset_.issued = *std::move(text);
    } else {
      issues_.add(Code::invalid_day, node, {in_quotes(*text)});
    }
  }

  template <class Record>
  void read_records(IdKind kind, std::vector<Record>& records, Record (*read)(Reader&, NodeIndex)) {
    const Plan& records_plan = plan(kind);
    if (!present(records_plan.list) || !reader_.is_list(records_plan.list)) return;
    const auto& loaded = records_plan.loaded;
    records.reserve(static_cast<std::size_t>(std::count(loaded.begin(), loaded.end(), true)));
    std::size_t number = 0;
    for_each_item(records_plan.list, [&](NodeIndex item) {
      Record record = read(reader_, item);
      if (loaded[number++]) records.push_back(std::move(record));
    });
  }

  /// Questions last: they name claims of all the others.
  void read_lists() {
    read_records(IdKind::document, dataset_.documents, read_document);
    read_records(IdKind::organization, dataset_.organizations, read_organization);
    read_records(IdKind::organization_change, dataset_.organization_changes,
                 read_organization_change);
    read_records(IdKind::service, dataset_.services, read_service);
    read_records(IdKind::agreement, dataset_.agreements, read_agreement);
    read_records(IdKind::money_flow, dataset_.money_flows, read_money_flow);
    read_records(IdKind::handover, dataset_.handovers, read_handover);
    read_records(IdKind::event, dataset_.events, read_event);
    read_records(IdKind::price_index, dataset_.indexes, read_price_index);
    read_records(IdKind::question, dataset_.questions, read_question);
  }

  const Tree& tree_;
  const Limits& limits_;
  IssueList& issues_;
  Reader reader_;
  std::array<Plan, kRecordLists> plans_;
  model::Dataset dataset_;
};

void report_failure(const ParseFailure& failure, const Limits& limits, IssueList& issues) {
  std::vector<model::LocalText> arguments;
  if (failure.code == Code::json_syntax) arguments = {failure.words.message, failure.words.mend};
  if (failure.code == Code::too_deep) arguments = {same(std::to_string(limits.depth))};
  if (failure.code == Code::too_many_values) arguments = {same(std::to_string(limits.values))};
  issues.add_at(failure.code, failure.words.offset, std::move(arguments), failure.opener,
                failure.inside);
}

std::string megabytes(std::size_t bytes) {
  return std::to_string((bytes + kBytesPerMegabyte - 1) / kBytesPerMegabyte);
}

}  // namespace

Result load_dataset(std::string_view bytes, const Limits& limits) {
  Result result;
  IssueList issues(limits.issues);
  const std::size_t most_bytes = std::min(limits.bytes, kMostBytesEver);
  if (bytes.size() > most_bytes) {
    issues.add_at(Code::file_too_large, 0,
                  {same(megabytes(bytes.size())), same(megabytes(most_bytes))});
    result.issues = issues.written_out(Tree());
    return result;
  }
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") issues.add_at(Code::byte_order_mark, 0);
  const Parsed parsed = parse_json(bytes, limits);
  if (parsed.failure) {
    report_failure(*parsed.failure, limits, issues);
  } else {
    result.dataset = Loader(parsed.tree, limits, issues).load();
  }
  result.issues = issues.written_out(parsed.tree);
  if (result.dataset) {
    result.dataset->faults = static_cast<int>(issues.errors());
    result.dataset->remarks = static_cast<int>(issues.warnings());
  }
  return result;
}

}  // namespace avtal::load
