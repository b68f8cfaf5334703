#include <algorithm>
#include <optional>
#include <unordered_map>

#include "tables/cell_text.h"
#include "tables/xlsx.h"
#include "tables/xlsx_sheet.h"
#include "tables/xml.h"
#include "tables/zip.h"

namespace avtal::tables {
namespace {

constexpr std::string_view kFrozen =
    "><sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\" "
    "topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews>";
constexpr int kLastFilledRow = 2000;

constexpr std::string_view kProlog =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackage =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

// The styles in styles(): their numbers are what cells say.
constexpr int kTextStyle = 1;
constexpr int kDateStyle = 2;
constexpr int kHeadStyle = 3;

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string attribute(std::string_view name, std::string_view value) {
  return concat({" ", name, "=\"", xml_escaped(value), "\""});
}

std::string styles() {
  return concat(
      {kProlog, "<styleSheet", attribute("xmlns", kMain),
       "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
       "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
       "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
       "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
       "<fill><patternFill patternType=\"gray125\"/></fill>"
       "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE9EDF2\"/></patternFill></fill>"
       "</fills><borders count=\"1\"><border/></borders>"
       "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
       "</cellStyleXfs><cellXfs count=\"4\">"
       "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
       "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
       "applyNumberFormat=\"1\"/>"
       "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
       "applyNumberFormat=\"1\"/>"
       "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" "
       "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/></cellXfs>"
       "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
       "builtinId=\"0\"/></cellStyles>"
       "</styleSheet>"});
}

/// Texts that cells share, in the order in which they are met.
class SharedTexts {
 public:
  std::string number_of(const std::string& text) {
    const auto [found, is_new] = numbers_.try_emplace(text, numbers_.size());
    if (is_new) order_.push_back(&found->first);
    return std::to_string(found->second);
  }
  std::string xml() const {
    std::string result = concat({kProlog, "<sst", attribute("xmlns", kMain),
                                 attribute("uniqueCount", std::to_string(order_.size())), ">"});
    for (const std::string* const text : order_) {
      result += "<si><t xml:space=\"preserve\">" + xml_escaped(with_escapes(*text)) + "</t></si>";
    }
    return result + "</sst>";
  }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<const std::string*> order_;
};

std::string cell_xml(const Cell& cell, const std::string& place, bool is_head, bool text_column,
                     SharedTexts& texts) {
  const std::string start = "<c r=\"" + place + "\"";
  if (cell.kind == CellKind::number && !is_head) return start + "><v>" + cell.text + "</v></c>";
  if (cell.kind == CellKind::truth) {
    return start + " t=\"b\"><v>" + (cell.text == "true" ? "1" : "0") + "</v></c>";
  }
  if (cell.kind == CellKind::date) {
    if (const std::optional<std::string> number = serial_number(cell.text)) {
      return start + " s=\"" + std::to_string(kDateStyle) + "\"><v>" + *number + "</v></c>";
    }
  }
  const int style = is_head ? kHeadStyle : text_column ? kTextStyle : 0;
  const std::string styled = style == 0 ? "" : " s=\"" + std::to_string(style) + "\"";
  return start + styled + " t=\"s\"><v>" + texts.number_of(cell.text) + "</v></c>";
}

std::string sheet_xml(const Sheet& sheet, bool has_comments, SharedTexts& texts) {
  std::string xml =
      concat({kProlog, "<worksheet", attribute("xmlns", kMain), attribute("xmlns:r", kRelations),
              // Heads and the first column stay.
              kFrozen});
  if (!sheet.columns.empty()) {
    xml += "<cols>";
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      xml += "<col" + attribute("min", number) + attribute("max", number) +
             attribute("width", std::to_string(sheet.columns[i].width));
      if (sheet.columns[i].is_text) xml += attribute("style", std::to_string(kTextStyle));
      xml += " customWidth=\"1\"/>";
    }
    xml += "</cols>";
  }
  xml += "<sheetData>";
  for (const Row& row : sheet.table.rows) {
    const std::string number = std::to_string(row.number);
    xml += "<row r=\"" + number + "\">";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      const bool text_column = i < sheet.columns.size() && sheet.columns[i].is_text;
      xml +=
          cell_xml(row.cells[i], column_letters(i) + number, row.number == 1, text_column, texts);
    }
    xml += "</row>";
  }
  xml += "</sheetData>";
  std::string validations;
  std::size_t count = 0;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].choices.empty()) continue;
    const std::string letters = column_letters(i);
    ++count;
    // A warning, not a wall: what is not among the choices may be right, and import says if not.
    validations +=
        "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" "
        "showErrorMessage=\"1\"" +
        attribute("sqref", concat({letters, "2:", letters, std::to_string(kLastFilledRow)})) +
        "><formula1>" + xml_escaped(sheet.columns[i].choices) + "</formula1></dataValidation>";
  }
  if (count > 0) {
    xml += "<dataValidations" + attribute("count", std::to_string(count)) + ">" + validations +
           "</dataValidations>";
  }
  if (has_comments) xml += "<legacyDrawing r:id=\"rId1\"/>";
  return xml + "</worksheet>";
}

std::string comments_xml(const Sheet& sheet) {
  std::string xml = concat({kProlog, "<comments", attribute("xmlns", kMain),
                            "><authors><author/></authors><commentList>"});
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].comment.empty()) continue;
    xml += "<comment" + attribute("ref", column_letters(i) + "1") +
           " authorId=\"0\"><text><t xml:space=\"preserve\">" +
           xml_escaped(with_escapes(sheet.columns[i].comment)) + "</t></text></comment>";
  }
  return xml + "</commentList></comments>";
}

/// Where the comments are shown: an old kind of drawing, without which they are not.
std::string drawing_xml(const Sheet& sheet) {
  std::string xml =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
      "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
      "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
      "path=\"m,l,21600r21600,l21600,xe\"/>";
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].comment.empty()) continue;
    const std::string column = std::to_string(i);
    xml += "<v:shape id=\"_x0000_s" + std::to_string(1025 + i) +
           "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" "
           "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><x:ClientData "
           "ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" +
           std::to_string(i + 1) + ", 10, 0, 4, " + std::to_string(i + 4) +
           ", 10, 6, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>" +
           column + "</x:Column></x:ClientData></v:shape>";
  }
  return xml + "</xml>";
}

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return concat({"<Relationship", attribute("Id", id),
                 attribute("Type", concat({kRelations, "/", type})), attribute("Target", target),
                 "/>"});
}

std::string relations_xml(const std::string& relations) {
  return concat({kProlog, "<Relationships", attribute("xmlns", kPackage), ">", relations,
                 "</Relationships>"});
}

bool comments_on(const Sheet& sheet) {
  return std::any_of(sheet.columns.begin(), sheet.columns.end(),
                     [](const SheetColumn& column) { return !column.comment.empty(); });
}

std::string content_types(const std::vector<Sheet>& sheets) {
  std::string xml =
      concat({kProlog,
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              "<Default Extension=\"rels\" "
              "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              "<Default Extension=\"vml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"});
  const auto part = [&xml](const std::string& name, std::string_view type) {
    xml += "<Override" + attribute("PartName", name) +
           attribute("ContentType", concat({kTypes, type, "+xml"})) + "/>";
  };
  part("/xl/workbook.xml", "sheet.main");
  part("/xl/styles.xml", "styles");
  part("/xl/sharedStrings.xml", "sharedStrings");
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    part("/xl/worksheets/sheet" + number + ".xml", "worksheet");
    if (comments_on(sheets[i])) part("/xl/comments" + number + ".xml", "comments");
  }
  return xml + "</Types>";
}

}  // namespace

std::string range_of_column(std::string_view sheet, std::size_t column) {
  std::string quoted;
  for (const char c : sheet) {
    if (c == '\'') quoted += '\'';
    quoted += c;
  }
  const std::string letters = column_letters(column);
  return "'" + quoted + "'!$" + letters + "$2:$" + letters + "$" + std::to_string(kLastFilledRow);
}

std::string write_xlsx(const std::vector<Sheet>& sheets) {
  ZipWriter zip;
  SharedTexts texts;
  zip.add("[Content_Types].xml", content_types(sheets));
  zip.add("_rels/.rels", relations_xml(relation("rId1", "officeDocument", "xl/workbook.xml")));
  std::string list;
  std::string relations;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    list += "<sheet" + attribute("name", sheets[i].table.name) + attribute("sheetId", number) +
            attribute("r:id", "rId" + number) + "/>";
    relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
  }
  relations += relation("rIdStyles", "styles", "styles.xml");
  relations += relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
  zip.add("xl/workbook.xml",
          concat({kProlog, "<workbook", attribute("xmlns", kMain), attribute("xmlns:r", kRelations),
                  "><sheets>", list, "</sheets></workbook>"}));
  zip.add("xl/_rels/workbook.xml.rels", relations_xml(relations));
  zip.add("xl/styles.xml", styles());
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const bool has_comments = comments_on(sheets[i]);
    zip.add("xl/worksheets/sheet" + number + ".xml", sheet_xml(sheets[i], has_comments, texts));
    if (!has_comments) continue;
    zip.add(
        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
        relations_xml(relation("rId1", "vmlDrawing", "../drawings/vmlDrawing" + number + ".vml") +
                      relation("rId2", "comments", "../comments" + number + ".xml")));
    zip.add("xl/comments" + number + ".xml", comments_xml(sheets[i]));
    zip.add("xl/drawings/vmlDrawing" + number + ".vml", drawing_xml(sheets[i]));
  }
  zip.add("xl/sharedStrings.xml", texts.xml());
  return zip.take();
}

}  // namespace avtal::tables
