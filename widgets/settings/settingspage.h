// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/settingsfacts.h"
#include "widgets/window/page.h"

#include <functional>
#include <vector>

class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace yichuang::shared {
class Theme;
} // namespace yichuang::shared

namespace yichuang::settingspage {

class Section;

/// 设置: the parts at the left, one of them at the right. What is changed counts at once and can be
/// taken back by Ctrl Z.
class SettingsPage : public window::Page
{
    Q_OBJECT
public:
    SettingsPage(shared::Theme& theme, Services services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    void focusFirst() override;
    /// The facts of the section shown.
    void refresh() override;
    /// Ctrl 1–5: that section, with the keyboard in it.
    bool focusSection(int number) override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;

public Q_SLOTS:
    /// Takes the last change back, once.
    void undo();

Q_SIGNALS:
    /// For a toast with 撤销: something was changed.
    void changed(const QString& sentence);
    /// For a toast.
    void done(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(Section* section);
    void open(int index);
    void restyle();

    shared::Theme& m_theme;
    Services m_services;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<Section*> m_sections;
    std::function<void()> m_undo;
};

} // namespace yichuang::settingspage
