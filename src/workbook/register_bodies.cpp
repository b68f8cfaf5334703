#include "workbook/register_bodies.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "base/text.h"
#include "workbook/register_cells.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

std::string_view kind_of(const RegisterBodies::Body& body) {
  const std::string folded = base::folded(body.name());
  const auto has = [&folded](std::string_view part) {
    return folded.find(part) != std::string::npos;
  };
  const bool is_company = (" " + folded + " ").find(" ab ") != std::string::npos;
  if (is_company) return body.is_buyer ? "bolag" : "utförare";
  if (has("nämnd")) return "nämnd";
  if (has("förvaltning") || has("kontor")) return "förvaltning";
  if (folded.substr(0, 7) == "region ") return "region";
  if (body.part_of) return "förvaltning";
  if (has("kommun") || has("council")) return "kommun";
  return body.is_buyer ? "annan" : "utförare";
}

Json source_at(int row_number) {
  tables::Row row;
  row.number = row_number;
  return source_of(row);
}

Json part_of(const RegisterBodies::Body& part, const RegisterBodies::Body& whole) {
  Json claim = Json::object();
  claim.add("value", Json::of(whole.id));
  claim.add("status", Json::of("stated"));
  claim.add("source", source_at(part.spellings.at(part.name()).first_row));
  return claim;
}

}  // namespace

std::size_t RegisterBodies::of(const std::string& name, const tables::Row& row, bool is_buyer) {
  const std::string common = body_key(name);
  const bool is_apart = std::find(apart_.begin(), apart_.end(), common) != apart_.end();
  // A key has no capitals and no blanks; a name after one is nobody's key.
  const std::string key = is_apart ? common + " " + name : common;
  const std::size_t found = with_key(key, name, row);
  all_[found].key = common;
  all_[found].is_buyer = all_[found].is_buyer || is_buyer;
  return found;
}

std::size_t RegisterBodies::with_key(const std::string& key, const std::string& name,
                                     const tables::Row& row) {
  const auto [found, is_new] = by_key_.try_emplace(key, all_.size());
  if (is_new) all_.emplace_back();
  Body& body = all_[found->second];
  body.key = key;
  Spelling& spelling = body.spellings[name];
  if (spelling.times++ == 0) spelling.first_row = row.number;
  body.times += 1;
  return found->second;
}

const std::string& RegisterBodies::Body::name() const {
  const auto shouts = [](const std::string& text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  const auto best =
      std::max_element(spellings.begin(), spellings.end(), [&](const auto& a, const auto& b) {
        return std::make_tuple(!shouts(a.first), a.second.times) <
               std::make_tuple(!shouts(b.first), b.second.times);
      });
  return best->first;
}

std::string most_named_buyer(const RegisterBodies& bodies) {
  const RegisterBodies::Body* most = nullptr;
  for (const RegisterBodies::Body& body : bodies.all()) {
    if (body.is_buyer && (most == nullptr || body.times > most->times)) most = &body;
  }
  return most != nullptr ? most->name() : std::string();
}

Json organizations_of(const RegisterBodies& bodies) {
  Json list = Json::array();
  for (const RegisterBodies::Body& body : bodies.all()) {
    Json record = Json::object();
    record.add("id", Json::of(body.id));
    record.add("kind", Json::of(std::string(kind_of(body))));
    record.add("name", Json::of(body.name()));
    if (!body.number.empty()) record.add("number", Json::of(body.number));
    if (body.part_of) record.add("parent", part_of(body, bodies.all()[*body.part_of]));
    Json others = Json::array();
    for (const auto& [name, spelling] : body.spellings) {
      if (name == body.name()) continue;
      Json other = Json::object();
      other.add("name", Json::of(name));
      other.add("source", source_at(spelling.first_row));
      others.items.push_back(std::move(other));
    }
    if (!others.items.empty()) record.add("otherNames", std::move(others));
    list.items.push_back(std::move(record));
  }
  return list;
}

}  // namespace avtal::workbook
