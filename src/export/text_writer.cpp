#include "export/text_writer.h"

#include <utility>

#include "words/common.h"
#include "words/say.h"

namespace avtal::exporting {

using namespace words;

int TextWriter::add(int parent, Tag tag, std::string text, std::string id) {
  document.elements.push_back({tag, parent, std::move(text), std::move(id), {}, {}});
  return static_cast<int>(document.elements.size()) - 1;
}

int TextWriter::section(std::string id, Tag heading, std::string title) {
  const int index = add(-1, Tag::section, {}, std::move(id));
  add(index, heading, std::move(title));
  return index;
}

int TextWriter::table(int parent, const Phrase<>& caption, const std::vector<Phrase<>>& columns) {
  const int index = add(parent, Tag::table);
  add(index, Tag::caption, say(caption));
  const int row = add(add(index, Tag::thead), Tag::tr);
  for (const Phrase<>& column : columns) {
    const int cell = add(row, Tag::th, say(column));
    document.elements[static_cast<std::size_t>(cell)].scope = "col";
  }
  return add(index, Tag::tbody);
}

void TextWriter::row(int body, const std::vector<std::string>& cells) {
  const int index = add(body, Tag::tr);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const int cell = add(index, i == 0 ? Tag::th : Tag::td, cells[i]);
    if (i == 0) document.elements[static_cast<std::size_t>(cell)].scope = "row";
  }
}

void TextWriter::link(int parent, std::string text, std::string href) {
  const int index = add(parent, Tag::a, std::move(text));
  document.elements[static_cast<std::size_t>(index)].href = std::move(href);
}

std::string TextWriter::places_text(const std::vector<model::Place>& places) const {
  std::string text;
  for (const model::Place& place : places) {
    text += (text.empty() ? "" : "; ") + words::place(dataset, place, language);
  }
  return text.empty() ? say(common::no_document_says) : text;
}

std::string TextWriter::chips_text(model::Ref<model::Service> service) const {
  std::vector<std::string> parts;
  for (const scene::Chip& chip : scene::service_chips(prepared, service, as_of, language)) {
    parts.push_back(scene::capitalised(chip.text));
  }
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ". ") + part;
  return text + ".";
}

std::string sentence(const std::string& text) {
  const bool ended =
      !text.empty() && (text.back() == '?' || text.back() == '.' || text.back() == '!');
  return ended ? text : text + ".";
}

}  // namespace avtal::exporting
