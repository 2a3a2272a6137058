// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/accessiblewidgets.h"

#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/lampicon.h"
#include "widgets/shared/stepbar.h"
#include "widgets/shared/typebadge.h"
#include "widgets/shared/typestrip.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace yichuang::shared {

namespace {

/// A picture or a line of words: its accessible name is all there is to say.
class AccessiblePicture final : public QAccessibleWidget
{
public:
    AccessiblePicture(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
};

/// The due chip; where it explains itself it can be pressed.
class AccessibleDueChip final : public QAccessibleWidget
{
public:
    explicit AccessibleDueChip(DueChip* chip)
        : QAccessibleWidget(chip,
            chip->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : QAccessible::Button)
    {
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return widget()->focusPolicy() == Qt::NoFocus ? QStringList() : QStringList(pressAction());
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            Q_EMIT qobject_cast<DueChip*>(widget())->explanationRequested();
    }
};

/// The calendar is a table whose value is the day under the cursor; the value changes as the cursor
/// moves.
class AccessibleCalendar final : public QAccessibleWidget
{
public:
    explicit AccessibleCalendar(DeadlineCalendar* calendar)
        : QAccessibleWidget(calendar, QAccessible::Table)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            const auto* calendar = qobject_cast<const DeadlineCalendar*>(widget());
            const auto day = calendar->cursorDay();
            return day ? calendar->spokenText(*calendar->cellOf(*day)) : QString();
        }
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* lamp = qobject_cast<LampIcon*>(object))
        return new AccessiblePicture(lamp, QAccessible::Graphic);
    if (auto* badge = qobject_cast<TypeBadge*>(object))
        return new AccessiblePicture(badge, QAccessible::Graphic);
    if (auto* chip = qobject_cast<DueChip*>(object))
        return new AccessibleDueChip(chip);
    if (auto* calendar = qobject_cast<DeadlineCalendar*>(object))
        return new AccessibleCalendar(calendar);
    if (auto* strip = qobject_cast<TypeStrip*>(object))
        return new AccessiblePicture(strip, QAccessible::StaticText);
    if (auto* steps = qobject_cast<StepBar*>(object))
        return new AccessiblePicture(steps, QAccessible::List);
    return nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    QAccessible::installFactory(makeAccessible); // a factory known already is not added twice
}

} // namespace yichuang::shared
