// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QBasicTimer>
#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace yichuang::shared {

/// The button of the window: icon, words, and the key that does the same (visual-spec 4.7). The key
/// works wherever the button is visible and enabled; a disabled button still shows it and says why
/// it is off.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< the way forward; one on a page
        Plain,
        Danger, ///< refuses or removes: red outline
        Flat, ///< blue words only
        Seal ///< fills with 朱砂; exists once in the product
    };
    enum class Height { Small = 28, Medium = 32, Large = 40 };

    KeyButton(const Theme& theme, Kind kind, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The main action of a page moves from one button to another as the facts change.
    void setKind(Kind kind);
    void setHeight(Height height);
    /// Lucide name; empty for none.
    void setIconName(const QString& name);
    /// Shows the key and lets it click the button.
    void setKey(const QKeySequence& key);
    /// Only shows the words: the key itself is dealt with elsewhere (Esc in a dialog, Enter in a
    /// form).
    void setKeyHint(const QString& text);
    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    /// Off with the reason (object and what is missing); an empty reason turns it on again.
    void setRefusal(const QString& reason);
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    /// Spinner and `text` (正在受理) at unchanged width, unless the words need more; presses are
    /// ignored until `stopBusy`.
    void startBusy(const QString& text);
    void stopBusy();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Look
    {
        Color fill;
        Color edge;
        Color text;
        Color hint;
        bool bold;
        bool outlined;
        bool filled;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int contentWidth(const QString& words) const;
    void clickByKey();
    void describe();

    const Theme& m_theme;
    Kind m_kind;
    Height m_height{Height::Medium};
    QString m_icon;
    QKeySequence m_key;
    QString m_keyText;
    QShortcut* m_shortcut{nullptr};
    QString m_refusal;
    QString m_busyText;
    bool m_busy{false};
    int m_busyWidth{0};
    int m_busyDegrees{0};
    QBasicTimer m_busyTimer;
};

} // namespace yichuang::shared
