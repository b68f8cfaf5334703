#pragma once
// All ids of a file and what they belong to. Flat, because there may be some hundred thousand, and
// in the order they were met, so that nothing depends on a hash.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "load/json_tree.h"

namespace avtal::load {

/// What an id in the file belongs to. The first are in the order of model::RecordKind.
enum class IdKind : std::uint8_t {
  document,
  organization,
  organization_change,
  service,
  agreement,
  money_flow,
  handover,
  event,
  question,
  price_index,
  term,
  point,
  claim,
  former,  // what a record was called before: links may hold it, the file may not
};

inline constexpr bool is_record(IdKind kind) { return kind <= IdKind::price_index; }

inline constexpr std::uint32_t kLeftOut = 0xffffffffu;

struct IdEntry {
  std::string_view id;
  IdKind kind = IdKind::document;
  std::uint32_t index = kLeftOut;  // in the dataset's list of that kind; records only
  NodeIndex node = kNoNode;        // the object that bears the id
};

class IdTable {
 public:
  void reserve(std::size_t count);
  /// The entry with that id: the one that was there, or else this one. The reference holds until
  /// the next is added.
  IdEntry& add(const IdEntry& entry);
  const IdEntry* find(std::string_view id) const;
  const std::vector<IdEntry>& entries() const { return entries_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // of the entry, from 1; 0 is free
  };
  std::size_t slot_of(std::string_view id, std::uint32_t hash) const;
  void grow(std::size_t slot_count);

  std::vector<IdEntry> entries_;
  std::vector<Slot> slots_;  // a power of two, at most half full
};

}  // namespace avtal::load
