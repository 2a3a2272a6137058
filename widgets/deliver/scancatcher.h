// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace yichuang::deliver {

/// Hears the bar code of a case wherever the focus of a page is. A scanner types its 28 digits
/// within milliseconds and ends with Enter; digits are therefore held back for a moment, and what
/// turns out to be a person's typing goes on to its field unchanged and in order.
class ScanCatcher : public QObject
{
    Q_OBJECT
public:
    /// Longer than between two characters of a scanner, shorter than between two keys of a person.
    static constexpr std::chrono::milliseconds patience{45};

    /// Listens while `page` is visible and nothing modal stands before it.
    explicit ScanCatcher(QWidget* page);

Q_SIGNALS:
    /// A case number whose check digit is right.
    void scanned(const QString& number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Key
    {
        int key{0};
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    [[nodiscard]] bool concerns(QObject* watched) const;
    [[nodiscard]] QString typed() const;
    void letGo();

    QWidget* m_page;
    QPointer<QWidget> m_target;
    std::vector<Key> m_held;
    QTimer m_waiting;
    bool m_replaying{false};
};

} // namespace yichuang::deliver
