#include "load/id_table.h"

namespace avtal::load {
namespace {

constexpr std::size_t kFewestSlots = 64;

/// FNV-1a.
std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  // The low bits choose the slot; ids that differ in their last digit should not lie in a row.
  return hash ^ (hash >> 15);
}

}  // namespace

void IdTable::reserve(std::size_t count) {
  std::size_t slot_count = kFewestSlots;
  while (slot_count < count * 2) slot_count *= 2;
  entries_.reserve(count);
  if (slot_count > slots_.size()) grow(slot_count);
}

void IdTable::grow(std::size_t slot_count) {
  std::vector<Slot> old(slot_count);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.number == 0) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].number != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

/// Where the id is, or the free slot where it would be.
std::size_t IdTable::slot_of(std::string_view id, std::uint32_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].number != 0) {
    if (slots_[at].hash == hash && entries_[slots_[at].number - 1].id == id) break;
    at = (at + 1) & (slots_.size() - 1);
  }
  return at;
}

IdEntry& IdTable::add(const IdEntry& entry) {
  if ((entries_.size() + 1) * 2 > slots_.size()) reserve((entries_.size() + 1) * 2);
  const std::uint32_t hash = hash_of(entry.id);
  Slot& slot = slots_[slot_of(entry.id, hash)];
  if (slot.number == 0) {
    entries_.push_back(entry);
    slot = {hash, static_cast<std::uint32_t>(entries_.size())};
  }
  return entries_[slot.number - 1];
}

const IdEntry* IdTable::find(std::string_view id) const {
  if (slots_.empty()) return nullptr;
  const Slot& slot = slots_[slot_of(id, hash_of(id))];
  return slot.number == 0 ? nullptr : &entries_[slot.number - 1];
}

}  // namespace avtal::load
