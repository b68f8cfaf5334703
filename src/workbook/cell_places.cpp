#include "workbook/cell_places.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "workbook/cell_pieces.h"
#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

/// «stycke 2» as "2"; empty when it is no such thing.
std::string_view after_word(std::string_view piece, const Phrase<>& word) {
  for (const Language language : {Language::sv, Language::en}) {
    const std::string_view said = word.in(language);
    if (piece.size() > said.size() + 1 && piece.substr(0, said.size()) == said &&
        piece[said.size()] == ' ') {
      return trimmed(piece.substr(said.size() + 1));
    }
  }
  return {};
}

bool is_paragraph(std::string_view piece) { return is_digits(after_word(piece, heads::paragraph)); }
bool is_point(std::string_view piece) { return !after_word(piece, heads::point).empty(); }

/// A section that could be taken for something else stands within quotation marks.
std::string section_text(const std::string& section) {
  bool risky = needs_quotes(section);
  for (const std::string_view piece : split_outside_quotes(section, ',')) {
    risky = risky || is_paragraph(trimmed(piece)) || is_point(trimmed(piece));
  }
  return risky ? in_quotes(section) : section;
}

std::string place_text(const Json& place, const DocumentNames& documents, Language language) {
  std::string text = documents.shown(place.text_of("document"));
  const std::string section(place.text_of("section"));
  if (!section.empty()) text += ", " + section_text(section);
  const std::string_view paragraph = place.text_of("paragraph");
  if (!paragraph.empty()) {
    text += ", " + std::string(heads::paragraph.in(language)) + " " + std::string(paragraph);
  }
  const std::string point(place.text_of("point"));
  if (!point.empty()) {
    text += ", " + std::string(heads::point.in(language)) + " ";
    const bool risky = needs_quotes(point) || point.find(',') != std::string::npos;
    text += risky ? in_quotes(point) : point;
  }
  return text;
}

Json place_of(std::string_view cell, const DocumentNames& documents, CellPlace from) {
  std::vector<std::string_view> pieces = split_outside_quotes(cell, ',');
  Json place = Json::object(from);
  const auto trimmed_last = [&pieces] { return trimmed(pieces.back()); };
  std::string point;
  std::string paragraph;
  if (pieces.size() > 1 && is_point(trimmed_last())) {
    point = unquoted(after_word(trimmed_last(), heads::point));
    pieces.pop_back();
  }
  if (pieces.size() > 1 && is_paragraph(trimmed_last())) {
    paragraph = std::string(after_word(trimmed_last(), heads::paragraph));
    pieces.pop_back();
  }
  place.add("document", Json::of(documents.meant(unquoted(pieces.front())), from));
  if (pieces.size() > 1) {
    // What is between is the section, with its own commas.
    const char* const first = pieces[1].data();
    const auto size = static_cast<std::size_t>(pieces.back().data() + pieces.back().size() - first);
    const std::string section = unquoted({first, size});
    if (!section.empty()) place.add("section", Json::of(section, from));
  }
  if (!paragraph.empty()) place.add("paragraph", Json::of(paragraph, from, Json::Kind::number));
  if (!point.empty()) place.add("point", Json::of(point, from));
  return place;
}

}  // namespace

DocumentNames::DocumentNames(const Json* documents) {
  if (documents == nullptr) return;
  const auto swedish = [](const Json* text) {
    if (text == nullptr) return std::string();
    return text->kind == Json::Kind::object ? std::string(text->text_of("sv")) : text->text;
  };
  for (const Json& document : documents->items) {
    all_.push_back({std::string(document.text_of("id")), swedish(document.find("shortTitle")),
                    swedish(document.find("title"))});
  }
}

std::string DocumentNames::shown(std::string_view id) const {
  const auto named = std::find_if(all_.begin(), all_.end(),
                                  [&](const Named& document) { return document.id == id; });
  if (named == all_.end() || named->short_title.empty()) return std::string(id);
  const std::string& name = named->short_title;
  const bool plain = name.find_first_of(",;\"\n") == std::string::npos && trimmed(name) == name;
  const auto meant_by_name = std::count_if(all_.begin(), all_.end(), [&](const Named& document) {
    return document.id == name || document.short_title == name || document.title == name;
  });
  return plain && meant_by_name == 1 ? name : std::string(id);
}

std::string DocumentNames::meant(std::string_view shown) const {
  for (const Named& document : all_) {
    if (document.id == shown) return document.id;
  }
  const std::string* found = nullptr;
  for (const Named& document : all_) {
    if (document.short_title != shown && document.title != shown) continue;
    if (found != nullptr) return std::string(shown);
    found = &document.id;
  }
  return found != nullptr ? *found : std::string(shown);
}

std::string places_text(const Json& source, const DocumentNames& documents, Language language) {
  if (source.kind != Json::Kind::array) return place_text(source, documents, language);
  std::string text;
  for (const Json& place : source.items) {
    if (!text.empty()) text += "; ";
    text += place_text(place, documents, language);
  }
  return text;
}

Json places_of(std::string_view cell, const DocumentNames& documents, CellPlace from) {
  Json places = Json::array(from);
  for (const std::string_view piece : split_outside_quotes(cell, ';')) {
    if (trimmed(piece).empty()) continue;
    places.items.push_back(place_of(trimmed(piece), documents, from));
  }
  if (places.items.size() != 1) return places;
  Json only = std::move(places.items.front());
  return only;
}

}  // namespace avtal::workbook
