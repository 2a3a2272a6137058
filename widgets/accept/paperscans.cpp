// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/paperscans.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keycap.h"
#include "widgets/shared/pagesentence.h"
#include "widgets/shared/pageviewer.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace yichuang::accept {
namespace {

/// No page comes from a larger file, whatever it says it is.
constexpr qint64 largestFile = 64LL * 1024 * 1024;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// InvalidInput when it is larger than any page.
Result<QByteArray> contentOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    if (file.size() > largestFile)
        return failure(Error::Code::InvalidInput, path);
    return file.readAll();
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    return bytes;
}

} // namespace

PaperScans::PaperScans(const shared::Theme& theme, Services services, PaperListModel* papers,
    PaperList* list, QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_papers(papers)
    , m_list(list)
    , m_page(page)
    , m_model(new PageListModel(this))
    , m_shelf(new QWidget(page))
    , m_note(new shared::Label(theme, shared::TextSize::Secondary, shared::Color::Ink2,
          shared::Weight::Regular, m_shelf))
    , m_strip(new PageStrip(theme, m_model, m_shelf))
    //: 中文: 扫描
    , m_button(new shared::KeyButton(theme, shared::KeyButton::Kind::Plain, tr("Scan"), page))
{
    m_button->setObjectName(QStringLiteral("scan"));
    m_button->setHeight(shared::KeyButton::Height::Small);
    m_button->setIconName(QStringLiteral("scan-line"));
    m_button->setKey(Qt::Key_F6);
    //: 中文: 选扫描件的图片；也可以粘贴（Ctrl V），或拖到材料上
    m_button->setToolTip(tr("Chooses the pictures; they may also be pasted (Ctrl V) or dropped on "
                            "a paper"));
    buildShelf();
    connect(m_button, &shared::KeyButton::clicked, this, &PaperScans::askForFiles);
    connect(m_strip, &PageStrip::removeRequested, this, &PaperScans::remove);
    connect(m_strip, &PageStrip::viewRequested, this, &PaperScans::view);
    connect(m_papers, &PaperListModel::heldByScans, this, [this](int row) {
        //: %n pages of this paper are scanned
        //: 中文: 这份材料已扫 %n 页；要改成没交，先在下面删掉扫描页（Delete）
        Q_EMIT failed(tr("%n page(s) of this paper are scanned: take them away below (Delete) "
                         "before it counts as missing",
            nullptr, m_papers->papers().at(static_cast<std::size_t>(row)).pages));
    });
    for (QListView* view : {static_cast<QListView*>(m_list), static_cast<QListView*>(m_strip)})
        view->installEventFilter(this);
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
    setItem(nullptr);
}

void PaperScans::buildShelf()
{
    auto* title = new shared::Label(
        m_theme, shared::TextSize::Secondary, shared::Color::Ink, shared::Weight::Bold, m_shelf);
    //: 中文: 已扫页
    title->setText(tr("Scanned pages"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 0);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_note, 1);
    const auto addKey = [&](const QString& key, const QString& does) {
        head->addWidget(new shared::KeyCap(m_theme, key, m_shelf));
        auto* words = new shared::Label(m_theme, shared::TextSize::Caption, shared::Color::Ink2,
            shared::Weight::Regular, m_shelf);
        words->setText(does);
        head->addWidget(words);
    };
    //: 中文: 看
    addKey(QStringLiteral("Enter"), tr("show"));
    //: 中文: 移除
    addKey(QStringLiteral("Delete"), tr("take away"));
    auto* column = new QVBoxLayout(m_shelf);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_strip);
    m_shelf->hide();
}

void PaperScans::setItem(const catalogue::Item* item)
{
    const catalogue::Item* before = std::exchange(m_item, item);
    QString refusal;
    if (item == nullptr)
        //: 中文: 先选事项，才知道扫的是哪份材料
        refusal = tr("Choose the item first: it says which paper is scanned");
    m_button->setRefusal(refusal);
    std::vector<desk::FormPage> kept;
    for (desk::FormPage page : pages()) {
        const auto old = static_cast<std::size_t>(page.file.paper - 1);
        if (item == nullptr || before == nullptr || old >= before->papers.size())
            continue;
        const auto same
            = std::ranges::find(item->papers, before->papers[old].name, &catalogue::Paper::name);
        if (same == item->papers.end())
            continue;
        page.file.paper = static_cast<int>(same - item->papers.begin()) + 1;
        kept.push_back(page);
    }
    const auto lost = static_cast<int>(pages().size() - kept.size());
    m_model->setPages(item, std::move(kept));
    if (lost > 0 && item != nullptr)
        //: %n pages
        //: 中文: 换了事项：%n 页扫描件没有对应的材料，已移除
        Q_EMIT failed(tr("Another item: %n scanned page(s) belong to no paper of it and were taken "
                         "away",
            nullptr, lost));
    pagesChanged();
}

void PaperScans::restore(std::vector<desk::FormPage> pages)
{
    // Another version of the item may ask for fewer papers.
    const auto papers = m_item != nullptr ? static_cast<int>(m_item->papers.size()) : 0;
    std::erase_if(pages, [&](const desk::FormPage& page) { return page.file.paper > papers; });
    m_model->setPages(m_item, std::move(pages));
    pagesChanged();
    readThumbnails();
}

void PaperScans::readThumbnails()
{
    for (const desk::FormPage& page : pages()) {
        whenDone(m_services.picture(page.file, PageStrip::thumbnailPixels), this,
            [this, sha256 = page.file.sha256](const Result<QImage>& picture) {
                if (picture)
                    m_model->setThumbnail(sha256, *picture);
            });
    }
}

int PaperScans::chosenRow() const
{
    if (m_list->currentIndex().isValid())
        return m_list->currentIndex().row();
    const auto& papers = m_papers->papers();
    const auto missing
        = std::ranges::find(papers, cases::PaperState::Missing, &cases::PaperEntry::state);
    return missing == papers.end() ? 0 : static_cast<int>(missing - papers.begin());
}

void PaperScans::askForFiles()
{
    const int row = chosenRow();
    if (m_item == nullptr || row >= m_papers->rowCount())
        return;
    auto* dialog = new QFileDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a file dialog; %1 is a paper
    //: 中文: 扫描件：%1
    dialog->setWindowTitle(tr("Scanned pages: %1").arg(m_papers->index(row).data().toString()));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    //: 中文: 图片 (*.jpg *.jpeg *.png *.bmp)
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.bmp)"));
    connect(dialog, &QFileDialog::filesSelected, this,
        [this, row](const QStringList& paths) { takeFiles(row, paths); });
    dialog->open();
}

void PaperScans::takeFiles(int row, const QStringList& paths)
{
    QStringList sorted = paths; // scanners number them; the dialog gives them as they were clicked
    sorted.sort();
    const int paper = m_papers->papers().at(static_cast<std::size_t>(row)).number;
    for (const QString& path : std::as_const(sorted))
        m_waiting.push_back({paper, QFileInfo{path}.fileName(), {}, path});
    keepNext();
}

void PaperScans::takePage(int paper, const QByteArray& content)
{
    m_waiting.push_back({paper, {}, content, {}});
    keepNext();
}

bool PaperScans::takeMime(int row, const QMimeData& data)
{
    if (m_item == nullptr || row < 0 || row >= m_papers->rowCount())
        return false;
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        takeFiles(row, paths);
        return true;
    }
    const auto picture = data.hasImage() ? data.imageData().value<QImage>() : QImage();
    if (picture.isNull())
        return false;
    takePage(m_papers->papers().at(static_cast<std::size_t>(row)).number, pngOf(picture));
    return true;
}

void PaperScans::keepNext()
{
    if (m_keeping || m_waiting.empty()) {
        if (!m_keeping)
            m_button->stopBusy();
        return;
    }
    m_keeping = true;
    const Waiting file = std::move(m_waiting.front());
    m_waiting.pop_front();
    //: %n more pages wait
    //: 中文: 还有 %n 页
    m_button->startBusy(tr("%n page(s) left", nullptr, static_cast<int>(m_waiting.size()) + 1));
    if (file.path.isEmpty())
        return keep(file);
    // A stick or a drive of the network may take its time.
    whenDone(QtConcurrent::run(contentOf, file.path), this,
        [this, file](const Result<QByteArray>& content) {
            if (content)
                return keep({file.paper, file.name, *content, {}});
            m_keeping = false;
            Q_EMIT failed(readFailure(file.name, content.error()));
            keepNext();
        });
}

void PaperScans::keep(const Waiting& file)
{
    whenDone(m_services.keep(file.content), this, [this, file](const Result<KeptOrNot>& kept) {
        m_keeping = false;
        takeKept(file, kept);
        keepNext();
    });
}

QString PaperScans::readFailure(const QString& name, const Error& error) const
{
    if (error.code == Error::Code::InvalidInput)
        return shared::pageProblemSentence(name, capture::PageProblem::TooLarge);
    //: %1 is a file name
    //: 中文: “%1”读不了，没有加进来；看看它是不是还在
    return tr("“%1” cannot be read and was not added; look whether it is still there").arg(name);
}

void PaperScans::takeKept(const Waiting& file, const Result<KeptOrNot>& kept)
{
    if (!kept) {
        Q_EMIT failed(shared::errorSentence(kept.error()));
        return;
    }
    if (const auto* problem = std::get_if<capture::PageProblem>(&*kept)) {
        Q_EMIT failed(shared::pageProblemSentence(file.name, *problem));
        return;
    }
    const KeptPage& page = std::get<KeptPage>(*kept);
    const int row = m_model->append(file.paper, page.page, page.thumbnail);
    m_strip->setCurrentIndex(m_model->index(row));
    m_strip->scrollTo(m_model->index(row));
    pagesChanged();
    Q_EMIT edited();
}

void PaperScans::remove(int row)
{
    m_model->remove(row);
    pagesChanged();
    Q_EMIT edited();
    if (pages().empty())
        m_list->setFocus();
}

void PaperScans::view(int row)
{
    QStringList papers;
    for (const desk::FormPage& page : pages())
        papers += m_papers->index(page.file.paper - 1).data().toString();
    auto* viewer = new shared::PageViewer(
        m_theme, papers,
        [picture = m_services.picture, shown = pages()](
            int page) { return picture(shown.at(static_cast<std::size_t>(page)).file, QSize()); },
        m_page);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->showPage(row);
    viewer->open();
}

void PaperScans::pagesChanged()
{
    m_shelf->setVisible(!pages().empty());
    //: 中文: %n 页
    m_note->setText(tr("%n page(s)", nullptr, static_cast<int>(pages().size())));
    m_papers->setScans(pages());
}

bool PaperScans::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste))
            return takeMime(chosenRow(), *QApplication::clipboard()->mimeData());
        if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            const int row = m_list->currentIndex().row();
            const int first = row < 0
                ? -1
                : m_model->firstOf(m_papers->papers().at(static_cast<std::size_t>(row)).number);
            if (first >= 0)
                view(first);
            return first >= 0;
        }
        return false;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        const bool taken = m_item != nullptr
            && (drag->mimeData()->hasImage() || !localFiles(*drag->mimeData()).isEmpty());
        drag->setAccepted(taken);
        return taken;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const int row = m_list->indexAt(drop->position().toPoint()).row();
        if (takeMime(row < 0 ? chosenRow() : row, *drop->mimeData()))
            drop->acceptProposedAction();
        return true;
    }
    default:
        return false;
    }
}

} // namespace yichuang::accept
