#include "export/text_document.h"

#include "export/escape.h"
#include "export/text_writer.h"

namespace avtal::exporting {
namespace {

void write_element(const TextDocument& document, const std::vector<std::vector<int>>& children,
                   int index, std::string& out) {
  const Element& element = document.elements[static_cast<std::size_t>(index)];
  const std::string name(tag_name(element.tag));
  out += "<" + name;
  if (!element.id.empty()) out += " id=\"text-" + escaped(element.id) + "\"";
  if (!element.href.empty()) out += " href=\"" + escaped(element.href) + "\"";
  if (!element.scope.empty()) out += " scope=\"" + escaped(element.scope) + "\"";
  out += ">" + escaped(element.text);
  const auto& below = children[static_cast<std::size_t>(index)];
  if (!below.empty()) out += "\n";
  for (const int child : below) write_element(document, children, child, out);
  out += "</" + name + ">\n";
}

}  // namespace

std::string_view tag_name(Tag tag) {
  switch (tag) {
    case Tag::h1:
      return "h1";
    case Tag::h2:
      return "h2";
    case Tag::h3:
      return "h3";
    case Tag::p:
      return "p";
    case Tag::table:
      return "table";
    case Tag::caption:
      return "caption";
    case Tag::thead:
      return "thead";
    case Tag::tbody:
      return "tbody";
    case Tag::tr:
      return "tr";
    case Tag::th:
      return "th";
    case Tag::td:
      return "td";
    case Tag::ul:
      return "ul";
    case Tag::li:
      return "li";
    case Tag::a:
      return "a";
    case Tag::strong:
      return "strong";
    case Tag::dl:
      return "dl";
    case Tag::dt:
      return "dt";
    case Tag::dd:
      return "dd";
    case Tag::section:
      return "section";
    case Tag::footer:
      return "footer";
    case Tag::button:
      return "button";
    case Tag::field:
      return "field";
    case Tag::area:
      return "area";
    case Tag::img:
      return "img";
    case Tag::licences:
      return "licences";
  }
  return "p";
}

TextDocument build_text_document(const scene::Prepared& prepared, const state::ViewState& view) {
  TextWriter w{
      prepared, *prepared.dataset, view, view.language, state::day_shown(view, prepared.context),
      {}};
  w.document.language = w.language == state::Language::sv ? "sv" : "en";
  w.document.title = words::local(w.dataset.title, w.language);
  write_overview(w);
  write_timeline(w);
  write_handovers(w);
  write_flows(w);
  write_sources(w);
  return std::move(w.document);
}

std::string to_html(const TextDocument& document) {
  std::vector<std::vector<int>> children(document.elements.size());
  std::vector<int> roots;
  for (int i = 0; i < static_cast<int>(document.elements.size()); ++i) {
    const int parent = document.elements[static_cast<std::size_t>(i)].parent;
    (parent < 0 ? roots : children[static_cast<std::size_t>(parent)]).push_back(i);
  }
  std::string out;
  for (const int root : roots) write_element(document, children, root, out);
  return out;
}

}  // namespace avtal::exporting
