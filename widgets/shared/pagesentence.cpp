// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/pagesentence.h"

#include <QCoreApplication>

namespace yichuang::shared {
namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::PageText)
};

} // namespace

QString pageProblemSentence(const QString& fileName, capture::PageProblem problem)
{
    //: 中文: 粘贴的内容
    const QString what
        = fileName.isEmpty() ? PageText::tr("What was pasted") : QString(u'“' + fileName + u'”');
    switch (problem) {
    case capture::PageProblem::NotAPicture:
        //: %1 is a file name
        //: 中文: %1不是图片，没有加进来；可以用 JPG、PNG、BMP
        return PageText::tr("%1 is not a picture and was not added; JPG, PNG and BMP are")
            .arg(what);
    case capture::PageProblem::Damaged:
        //: 中文: %1只有一半，或者坏了，没有加进来；请重新存一份
        return PageText::tr("%1 is cut off or damaged and was not added; save it once more")
            .arg(what);
    case capture::PageProblem::TooLarge:
        //: 中文: %1太大，没有加进来；扫描用 300 dpi 就够
        return PageText::tr("%1 is too large and was not added; 300 dpi are enough").arg(what);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::shared
