// In place of imgui_tables.cpp and imgui_widgets.cpp: the page draws with ImGui's lists and hears
// of the pointer through it, but has none of its tables and widgets. These are what ImGui itself
// calls of them, and none has anything to do here.

#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

ImGuiInputTextState::ImGuiInputTextState() {
  std::memset(static_cast<void*>(this), 0, sizeof *this);
}
ImGuiInputTextState::~ImGuiInputTextState() = default;
void ImGuiMenuColumns::Update(float, bool) {}

namespace ImGui {

// Of the window that ImGui keeps for itself, which is never seen.
bool ButtonBehavior(const ImRect&, ImGuiID, bool* hovered, bool* held, ImGuiButtonFlags) {
  if (hovered != nullptr) *hovered = false;
  if (held != nullptr) *held = false;
  return false;
}
bool CloseButton(ImGuiID, const ImVec2&) { return false; }
bool CollapseButton(ImGuiID, const ImVec2&) { return false; }
void Scrollbar(ImGuiAxis) {}

// Looks for what is left over from the frame before, and finds nothing.
void InputTextDeactivateHook(ImGuiID) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}

// Ends what was begun: nothing of this is.
void EndColumns() {}
void EndMenuBar() {}
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void EndTabBar() {}
void EndTable() {}
void TableEndRow(ImGuiTable*) {}
void TreePop() {}

// Of ImGui's own tools, which are left out too.
bool Button(const char*, const ImVec2&) { return false; }
bool InputText(const char*, char*, size_t, ImGuiInputTextFlags, ImGuiInputTextCallback, void*) {
  return false;
}
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
void SeparatorText(const char*) {}
bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) { return false; }
void TextV(const char*, va_list) {}

}  // namespace ImGui
