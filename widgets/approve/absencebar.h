// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/absence.h"
#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::shared {
class KeyButton;
class Label;
} // namespace yichuang::shared

namespace yichuang::approve {

/// 离岗登记: whoever holds a letter of authority says here that they are away, so that the deputy
/// may decide; the deputy sees for whom.
class AbsenceBar : public QWidget
{
    Q_OBJECT
public:
    explicit AbsenceBar(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Hidden for who has nothing to do with a letter. Ends what absenceRequested() began.
    void setStanding(const desk::Standing& standing);
    /// Nothing came of the request: what stands is what stood.
    void endRequest();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The bar takes no other wish until it hears what came of this one.
    void absenceRequested(bool away);

private:
    const shared::Theme& m_theme;
    desk::Standing m_standing;
    shared::Label* m_words;
    shared::KeyButton* m_switch;
};

} // namespace yichuang::approve
