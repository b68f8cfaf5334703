// Ids and what refers to them.

#include <algorithm>
#include <array>
#include <cstddef>

#include "load/messages.h"
#include "load/near_word.h"
#include "load/reader.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr std::size_t kLongestId = 100;

// Looking for the id that was meant costs a walk over all ids, so it is not done without end.
constexpr int kMostSearches = 20;
constexpr std::size_t kMostIdsSearched = 20'000;

bool is_id_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > kLongestId || !is_id_character(text.front())) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_id_character(c) || c == '-'; });
}

constexpr std::size_t kIdKinds = 14;

constexpr std::array<base::Phrase<>, kIdKinds> kWithArticle = {{
    messages::a_document,
    messages::an_organization,
    messages::a_change,
    messages::a_service,
    messages::an_agreement,
    messages::a_money_flow,
    messages::a_handover,
    messages::an_event,
    messages::a_question,
    messages::a_price_index,
    messages::a_term,
    messages::a_decision_point,
    messages::a_claim,
    messages::a_former_id,
}};

/// "inget dokument", "no agreement"; without a kind "ingen post".
LocalText with_no(std::optional<IdKind> kind) {
  if (!kind) return said(messages::no_record);
  const LocalText one = with_article(*kind);
  const std::size_t space = one.sv.find(' ');
  const std::string no = one.sv.substr(0, space) == "ett" ? "inget" : "ingen";
  return {no + one.sv.substr(space), "no" + one.en.substr(one.en.find(' '))};
}

}  // namespace

LocalText with_article(IdKind kind) { return said(kWithArticle[static_cast<std::size_t>(kind)]); }

std::optional<std::string_view> Reader::id_text(NodeIndex node) {
  if (!present(node) || !is_text(node)) return std::nullopt;
  const std::string_view written = tree_.text(node);
  if (is_id(written)) return written;
  issues_.add(Code::invalid_id, node, {in_quotes(written)});
  return std::nullopt;
}

IdEntry* Reader::take_id(NodeIndex id, IdKind kind, NodeIndex owner) {
  IdEntry& entry = ids_.add({tree_.text(id), kind, kLeftOut, owner});
  if (entry.node == owner) return &entry;
  issues_.add(Code::duplicate_id, id, {in_quotes(entry.id)}, entry.node);
  return nullptr;
}

LocalText Reader::near_id(std::string_view id, std::optional<IdKind> kind) {
  const bool too_much =
      searches_for_near_ids_ >= kMostSearches || ids_.entries().size() > kMostIdsSearched;
  if (too_much) return {};
  ++searches_for_near_ids_;
  std::vector<std::string_view> candidates;
  for (const IdEntry& entry : ids_.entries()) {
    const bool fits = kind ? entry.kind == *kind : is_record(entry.kind);
    if (fits) candidates.push_back(entry.id);
  }
  return did_you_mean(nearest(id, candidates));
}

const IdEntry* Reader::unresolved(NodeIndex node, std::string_view id, std::optional<IdKind> kind) {
  if (issues_.wants(Code::unresolved_reference)) {
    issues_.add(Code::unresolved_reference, node,
                {in_quotes(id), with_no(kind), near_id(id, kind)});
  }
  return nullptr;
}

const IdEntry* Reader::resolve(NodeIndex node, IdKind kind) {
  if (!present(node) || !is_text(node)) return nullptr;
  const std::string_view id = tree_.text(node);
  const IdEntry* entry = find_id(id);
  if (entry == nullptr) return unresolved(node, id, kind);
  if (entry->kind != kind) {
    issues_.add(Code::reference_to_other_kind, node,
                {in_quotes(id), with_article(entry->kind), with_article(kind)});
    return nullptr;
  }
  if (is_record(kind) && entry->index == kLeftOut) {
    issues_.add(Code::reference_left_out, node, {in_quotes(id)}, entry->node);
    return nullptr;
  }
  return entry;
}

const IdEntry* Reader::resolve_record(NodeIndex node) {
  if (!present(node) || !is_text(node)) return nullptr;
  const std::string_view id = tree_.text(node);
  const IdEntry* entry = find_id(id);
  if (entry == nullptr || !is_record(entry->kind)) {
    return unresolved(node, id, std::nullopt);
  }
  return resolve(node, entry->kind);
}

}  // namespace avtal::load
