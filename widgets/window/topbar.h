// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "widgets/shared/theme.h"
#include "widgets/window/page.h"
#include "widgets/window/syncchip.h"

#include <QWidget>

class QHBoxLayout;

namespace yichuang::shared {
class IconButton;
class Label;
class LineField;
} // namespace yichuang::shared

namespace yichuang::window {

/// Title, context, find, sync, who and where, when, lock: 48 high.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const shared::Theme& theme, QWidget* parent = nullptr);

    void setPage(const QString& title, const QString& context);
    void setSync(const SyncChipState& state);
    /// 马丽娟, 3 号窗口
    void setPerson(const QString& name, const QString& place);
    void setTime(const BeijingTime& now);
    void layoutFor(const Breakpoint& breakpoint);
    void focusFind();

Q_SIGNALS:
    void findRequested(const QString& text);
    void syncRequested();
    void lockRequested();
    void verifyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRule();
    void restyle();

    const shared::Theme& m_theme;
    Breakpoint m_breakpoint;
    QHBoxLayout* m_layout;
    shared::Label* m_title;
    shared::Label* m_context;
    shared::LineField* m_find;
    SyncChip* m_sync;
    QWidget* m_ruleBeforePerson;
    shared::Label* m_person;
    shared::Label* m_place;
    QWidget* m_ruleBeforeTime;
    shared::Label* m_time;
    shared::IconButton* m_verify;
    shared::IconButton* m_lock;
};

} // namespace yichuang::window
