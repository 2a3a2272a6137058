// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QAbstractButton>

namespace yichuang::signin {

/// One person to choose on the sign-in page: first character, name, work. Without a name it stands
/// for somebody else.
class PersonButton : public QAbstractButton
{
    Q_OBJECT
public:
    PersonButton(const shared::Theme& theme, const QString& name, const QString& work,
        QWidget* parent = nullptr);

    /// At the right: 10:02 锁屏 with a lock, or a key.
    void setNote(const QString& icon, const QString& text);
    void setKey(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRect& square) const;

    const shared::Theme& m_theme;
    QString m_work;
    QString m_noteIcon;
    QString m_note;
    QString m_key;
};

} // namespace yichuang::signin
