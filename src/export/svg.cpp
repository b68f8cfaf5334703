#include "export/svg.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "export/base64.h"
#include "export/escape.h"
#include "fonts/fonts.h"
#include "scene/band.h"
#include "scene/hatch.h"
#include "scene/theme.h"

namespace avtal::exporting {
namespace {

using scene::Paint;
using scene::Point;
using scene::Rect;

/// At most two decimals, no trailing zeros, no "-0": the same bytes on every platform.
std::string number(float value) {
  const auto hundredths = static_cast<std::int64_t>(std::lround(static_cast<double>(value) * 100));
  const std::int64_t magnitude = hundredths < 0 ? -hundredths : hundredths;
  std::string text = (hundredths < 0 ? "-" : "") + std::to_string(magnitude / 100);
  const std::int64_t rest = magnitude % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

std::string attribute(std::string_view name, float value) {
  return " " + std::string(name) + "=\"" + number(value) + "\"";
}

std::string hex(const scene::Color& color) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t part : {color.r, color.g, color.b}) {
    text += kDigits[part >> 4U];
    text += kDigits[part & 15U];
  }
  return text;
}

std::string font_face(const char* family, int weight, fonts::Face face) {
  const fonts::Bytes file = fonts::file(face);
  const std::string_view bytes(reinterpret_cast<const char*>(file.data), file.size);
  return std::string("@font-face{font-family:'") + family +
         "';font-weight:" + std::to_string(weight) + ";src:url(data:font/otf;base64," +
         base64(bytes) + ")}\n";
}

std::string typeface() {
  return "<style>\n" + font_face("Avtal Sans", 400, fonts::Face::regular) +
         font_face("Avtal Sans", 600, fonts::Face::semibold) +
         font_face("Avtal Sans Display", 600, fonts::Face::display) + "</style>\n";
}

class Writer {
 public:
  explicit Writer(const scene::Page& page) : page_(page) {}

  void begin(const SvgOptions& options) {
    out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", page_.width) +
           attribute("height", page_.height) + " viewBox=\"0 0 " + number(page_.width) + " " +
           number(page_.height) + "\" role=\"img\" lang=\"" +
           (page_.language == state::Language::sv ? "sv" : "en") +
           "\" font-family=\"'Avtal Sans', Inter, 'Open Sans', sans-serif\">\n";
    out_ += "<title>" + escaped(options.title) + "</title>\n";
    if (!options.description.empty()) {
      out_ += "<desc>" + escaped(options.description) + "</desc>\n";
    }
    with_fonts_ = options.with_fonts;
    if (with_fonts_) out_ += typeface();
  }

  void add(const scene::Page& page) {
    for (const scene::Layer& each : page.layers) layer(each);
  }

  void add_at(const Placed& placed) {
    out_ += "<g transform=\"translate(" + number(placed.x) + " " + number(placed.y) + ")\">\n";
    add(*placed.page);
    out_ += "</g>\n";
  }

  std::string end() { return std::move(out_) + "</svg>\n"; }

 private:
  std::string paint(std::string_view name, const Paint& paint) const {
    if (paint.role == scene::Role::none) return " " + std::string(name) + "=\"none\"";
    const scene::Color color = scene::color_of(paint, page_.dark);
    std::string text = " " + std::string(name) + "=\"" + hex(color) + "\"";
    if (color.alpha < 1) text += attribute(std::string(name) + "-opacity", color.alpha);
    return text;
  }

  std::string stroke(const Paint& edge, float width, float dash, float gap) const {
    if (edge.role == scene::Role::none || width <= 0) return {};
    std::string text = paint("stroke", edge) + attribute("stroke-width", width);
    if (dash > 0) text += " stroke-dasharray=\"" + number(dash) + " " + number(gap) + "\"";
    return text;
  }

  static std::string rect_attributes(const Rect& rect) {
    return attribute("x", rect.x) + attribute("y", rect.y) + attribute("width", rect.w) +
           attribute("height", rect.h);
  }

  static std::string points(const std::vector<Point>& all) {
    std::string text;
    for (const Point& point : all) {
      text += (text.empty() ? "" : " ") + number(point.x) + "," + number(point.y);
    }
    return text;
  }

  void layer(const scene::Layer& layer) {
    const std::string id = "clip" + std::to_string(clips_++);
    out_ += "<clipPath id=\"" + id + "\"><rect" + rect_attributes(layer.clip) +
            "/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n";
    for (const scene::Shape& shape : layer.shapes) {
      std::visit([this](const auto& each) { draw(each); }, shape);
    }
    out_ += "</g>\n";
  }

  void draw(const scene::Box& box) {
    // The outline lies inside the rectangle, SVG's is centred on the path.
    const float inset = box.edge.role == scene::Role::none ? 0 : box.edge_width / 2;
    const Rect rect{box.rect.x + inset, box.rect.y + inset, std::max(0.0F, box.rect.w - 2 * inset),
                    std::max(0.0F, box.rect.h - 2 * inset)};
    out_ += "<rect" + rect_attributes(rect);
    if (box.radius > 0) out_ += attribute("rx", std::max(0.0F, box.radius - inset));
    out_ += paint("fill", box.fill) + stroke(box.edge, box.edge_width, box.dash, box.gap) + "/>\n";
  }

  void draw(const scene::Fade& fade) {
    const std::string id = "fade" + std::to_string(fades_++);
    const std::string color = hex(scene::color_of(fade.paint, page_.dark));
    out_ += "<linearGradient id=\"" + id + "\"><stop offset=\"0\" stop-color=\"" + color + "\"" +
            attribute("stop-opacity", fade.alpha_left) + "/><stop offset=\"1\" stop-color=\"" +
            color + "\"" + attribute("stop-opacity", fade.alpha_right) +
            "/></linearGradient>\n<rect" + rect_attributes(fade.rect) + " fill=\"url(#" + id +
            ")\"/>\n";
  }

  void draw(const scene::Line& line) {
    out_ += "<line" + attribute("x1", line.from.x) + attribute("y1", line.from.y) +
            attribute("x2", line.to.x) + attribute("y2", line.to.y) +
            stroke(line.paint, line.width, line.dash, line.gap) + "/>\n";
  }

  void draw(const scene::Polygon& polygon) {
    out_ += std::string("<") + (polygon.closed ? "polygon" : "polyline") + " points=\"" +
            points(polygon.points) + "\"" + paint("fill", polygon.fill) +
            stroke(polygon.edge, polygon.edge_width, 0, 0) +
            " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n";
  }

  void draw(const scene::Circle& circle) {
    out_ += "<circle" + attribute("cx", circle.centre.x) + attribute("cy", circle.centre.y) +
            attribute("r", circle.radius) + paint("fill", circle.fill) +
            stroke(circle.edge, circle.edge_width, circle.dash, circle.gap) + "/>\n";
  }

  void draw(const scene::Hatch& hatch) {
    const Rect& r = hatch.rect;
    for (const auto& [from, to] : scene::cut_hatch_lines(r, hatch.step, r.x, r.right())) {
      draw(scene::Line{from, to, hatch.paint, hatch.width, 0, 0});
    }
  }

  void draw(const scene::Band& band) {
    if (scene::band_points(band) < 2) return;
    if (band.fill.role != scene::Role::none) {
      out_ += "<polygon points=\"" + points(scene::band_ring(band)) + "\"" +
              paint("fill", band.fill) + "/>\n";
    }
    if (band.hatch.role != scene::Role::none) {
      for (const auto& line : scene::band_hatch(band)) {
        polyline(line, stroke(band.hatch, band.hatch_width, 0, 0));
      }
    }
    const std::string edge = stroke(band.edge, band.edge_width, band.dash, band.gap);
    if (edge.empty()) return;
    polyline(band.upper, edge);
    polyline(band.lower, edge);
  }

  void polyline(const std::vector<Point>& path, const std::string& stroke) {
    out_ += "<polyline points=\"" + points(path) + "\" fill=\"none\"" + stroke + "/>\n";
  }

  const char* face_attributes(scene::Face face) const {
    switch (face) {
      case scene::Face::regular:
        return "";
      case scene::Face::semibold:
        return " font-weight=\"600\"";
      case scene::Face::display:
        // Nobody has that cut of the typeface unless it comes along.
        return with_fonts_ ? " font-weight=\"600\" font-family=\"'Avtal Sans Display'\""
                           : " font-weight=\"600\"";
    }
    return "";
  }

  void draw(const scene::Text& text) {
    const char* anchor = text.align == scene::Align::left     ? ""
                         : text.align == scene::Align::centre ? " text-anchor=\"middle\""
                                                              : " text-anchor=\"end\"";
    out_ += "<text" + attribute("x", text.at.x) + attribute("y", text.at.y) +
            attribute("font-size", text.size) + face_attributes(text.face) + anchor +
            paint("fill", text.paint) + ">" + escaped(text.string) + "</text>\n";
  }

  const scene::Page& page_;
  std::string out_;
  int fades_ = 0;
  int clips_ = 0;
  bool with_fonts_ = false;
};

}  // namespace

std::string to_svg(const scene::Page& page, const SvgOptions& options) {
  Writer writer(page);
  writer.begin(options);
  writer.add(page);
  return writer.end();
}

std::string to_svg(const std::vector<Placed>& pages, const SvgOptions& options) {
  if (pages.empty()) return {};
  Writer writer(*pages.front().page);
  writer.begin(options);
  for (const Placed& placed : pages) writer.add_at(placed);
  return writer.end();
}

}  // namespace avtal::exporting
