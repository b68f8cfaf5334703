#include "ui/canvas.h"

#include "imgui_internal.h"

namespace avtal::ui {
namespace {

// Dear ImGui's own, for curves and circles.
constexpr float kCurveTolerancePx = 1.25F;
constexpr float kCircleTolerancePx = 0.3F;

}  // namespace

Canvas::Canvas() : context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = context_->IO;
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
  ImDrawListSharedData& shared = context_->DrawListSharedData;
  shared.CurveTessellationTol = kCurveTolerancePx;
  shared.SetCircleTessellationMaxError(kCircleTolerancePx);
  shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
  shared.FontAtlas = io.Fonts;
  list_ = std::make_unique<ImDrawList>(&shared);
  drawn_ = std::make_unique<ImDrawData>();
}

Canvas::~Canvas() {
  list_.reset();  // it is known to what the context holds
  ImGui::DestroyContext(context_);
}

ImFontAtlas& Canvas::fonts() { return *context_->IO.Fonts; }

void Canvas::set_size(ImVec2 size, float pixel_ratio) {
  context_->IO.DisplaySize = size;
  context_->IO.DisplayFramebufferScale = {pixel_ratio, pixel_ratio};
}

ImDrawList& Canvas::begin() {
  ImGui::SetCurrentContext(context_);
  // Whoever renders takes textures as they come; where nobody does, ImGui makes none.
  context_->IO.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  context_->FrameCount += 1;
  ImFontAtlas& atlas = fonts();
  ImFontAtlasUpdateNewFrame(&atlas, context_->FrameCount, true);
  const ImVec2 size = context_->IO.DisplaySize;
  context_->DrawListSharedData.ClipRectFullscreen = {0, 0, size.x, size.y};
  ImFontAtlasUpdateDrawListsSharedData(&atlas);
  list_->_ResetForNewFrame();
  list_->PushTexture(atlas.TexRef);
  list_->PushClipRectFullScreen();
  return *list_;
}

void Canvas::end() {
  const ImGuiIO& io = context_->IO;
  ImVector<ImTextureData*>& textures = context_->PlatformIO.Textures;
  textures.resize(0);
  for (ImTextureData* texture : fonts().TexList) {
    texture->RefCount = 1;  // by this context alone
    textures.push_back(texture);
  }
  drawn_->Clear();
  drawn_->Valid = true;
  drawn_->DisplaySize = io.DisplaySize;
  drawn_->FramebufferScale = io.DisplayFramebufferScale;
  drawn_->Textures = &textures;
  drawn_->AddDrawList(list_.get());
}

}  // namespace avtal::ui
