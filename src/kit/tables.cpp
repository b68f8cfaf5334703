#include "kit/tables.h"

#include <utility>

#include "scene/icon_block.h"
#include "words/common.h"
#include "words/format.h"

namespace avtal::scene {

using document::Block;
using document::Kind;
using document::Style;

namespace {

Block head_cell(const SortHead& head) {
  Block cell{.kind = Kind::column_header, .style = head.style, .sorted = head.sorted};
  if (!head.action) {
    cell.text = head.text;
    return cell;
  }
  Block& button = document::add(cell, {.kind = Kind::button,
                                       .id = head.id,
                                       .text = head.text,
                                       .hint = head.hint,
                                       .action = head.action});
  if (head.sorted != 0) {
    document::add(button, icon_block(head.sorted > 0 ? Icon::up : Icon::down));
  }
  return cell;
}

}  // namespace

Block& add_table(Block& parent, std::string id, std::string caption,
                 const std::vector<SortHead>& heads, Style style) {
  Block& table = document::add(parent, {.kind = Kind::table, .id = std::move(id), .style = style});
  document::add(table, {.kind = Kind::caption, .text = std::move(caption)});
  Block& row = document::add(document::add(table, {.kind = Kind::table_head}), {.kind = Kind::row});
  for (const SortHead& head : heads) document::add(row, head_cell(head));
  return document::add(table, {.kind = Kind::table_body});
}

Block& add_table(Block& parent, std::string id, std::string caption,
                 const std::vector<std::string>& heads) {
  std::vector<SortHead> plain;
  for (const std::string& head : heads) plain.push_back({.id = {}, .text = head, .hint = {}});
  return add_table(parent, std::move(id), std::move(caption), plain);
}

std::string places_text(const model::Dataset& dataset, const std::vector<model::Place>& places,
                        state::Language language) {
  std::string text;
  for (const model::Place& place : places) {
    text += (text.empty() ? "" : "; ") + words::place(dataset, place, language);
  }
  return text.empty() ? words::say(language, words::common::no_document_says) : text;
}

Block& add_row(Block& body, const std::string& id, const std::vector<std::string>& cells,
               const std::string& record) {
  Block& row = document::add(body, {.kind = Kind::row, .id = id});
  Block& name = document::add(row, {.kind = Kind::row_header});
  if (record.empty()) {
    name.text = cells.front();
  } else {
    document::add(name, {.kind = Kind::link,
                         .id = id + ":name",
                         .text = cells.front(),
                         .action = state::Select{record}});
  }
  for (std::size_t i = 1; i < cells.size(); ++i) {
    document::add(row, {.kind = Kind::cell, .text = cells[i]});
  }
  return row;
}

}  // namespace avtal::scene
