#pragma once
// Fields that records of several kinds have. What has to be there and is not, or is faulty, becomes
// an issue and nothing.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/reader.h"
#include "model/claim.h"
#include "model/record.h"

namespace avtal::load {

/// The greatest number that a record may bear.
inline constexpr int kMostNumbers = 100'000;

// A record of its own is always somebody's statement; "unknown" would say nothing.
inline constexpr Words<model::Status, 4> kRecordStatuses = {{
    {"stated", model::Status::stated},
    {"proposed", model::Status::proposed},
    {"derived", model::Status::derived},
    {"assumed", model::Status::assumed},
}};

/// The id of a record or of a part of one; empty when faulty or taken.
std::string read_id(Reader& reader, NodeIndex owner, NodeIndex id, IdKind kind);

/// A text that has to be there.
model::LocalText required_text(Reader& reader, NodeIndex owner, NodeIndex node,
                               std::string_view key);

/// A word that has to be there.
template <class Enum, std::size_t N>
std::optional<Enum> required_word(Reader& reader, NodeIndex owner, NodeIndex node,
                                  std::string_view key, const Words<Enum, N>& words) {
  if (!reader.require(owner, node, key)) return std::nullopt;
  return reader.word(node, words);
}

std::optional<int> required_number(Reader& reader, NodeIndex owner, NodeIndex node,
                                   std::string_view key);
/// A date and what bounds it; of each nothing where its node is not present.
model::BoundedDate read_bounded_date(Reader& reader, NodeIndex date, NodeIndex not_before,
                                     NodeIndex not_after);
std::vector<std::string> read_texts(Reader& reader, NodeIndex node);
/// Ids of any records; those that are not there are left out.
std::vector<std::string> read_record_ids(Reader& reader, NodeIndex node);
/// Ids that are checked when everything is read (check.cpp).
std::vector<std::string> read_ids(Reader& reader, NodeIndex node, IdKind kind);

/// A list whose items are read by `read(reader, item)`.
template <class Item>
std::vector<Item> items(Reader& reader, NodeIndex node,
                        std::optional<Item> (*read)(Reader&, NodeIndex)) {
  return reader.list<Item>(node, [&reader, read](NodeIndex item) { return read(reader, item); });
}

/// The places of a record whose status asks for grounds.
std::vector<model::Place> grounded_places(Reader& reader, NodeIndex record, NodeIndex source,
                                          std::optional<model::Status> status);

}  // namespace avtal::load
