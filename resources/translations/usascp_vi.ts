<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
 <context>
  <name>usascp</name>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mon</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T2</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T3</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T4</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thu</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T5</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Fri</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T6</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T7</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CN</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th1</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Feb</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th2</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th3</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Apr</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th4</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>May</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th5</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th6</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jul</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th7</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Aug</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th8</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sep</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th9</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Oct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th10</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Nov</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th11</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Dec</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Th12</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Monday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Hai</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tuesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Ba</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wednesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Tư</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thursday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Năm</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Friday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Sáu</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Saturday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ Bảy</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sunday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chủ Nhật</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>January</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 1</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>February</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 2</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>March</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 3</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>April</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 4</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>June</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 6</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>July</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 7</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>August</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 8</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>September</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 9</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>October</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 10</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>November</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 11</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>December</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tháng 12</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ngày</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ngày trước</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>trễ {0} ngày</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>made today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tạo hôm nay</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days old</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>đã {0} ngày</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>trong {0} ngày</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>yesterday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hôm qua</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hôm nay</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>Opening …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang mở …</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Try again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thử lại</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>This workspace could not be opened</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không mở được không gian làm việc này</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Join a team …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tham gia nhóm …</translation>
  </message>
  <message>
   <location filename="ui/covering.py" line="0" />
   <source>{0}, locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, đã khóa</translation>
  </message>
  <message>
   <location filename="ui/cut_short.py" line="0" />
   <source>A line holds {0} characters; the rest was left out. Notes hold texts of any length.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một dòng chứa {0} ký tự; phần còn lại bị bỏ. Ghi chú chứa văn bản dài bao nhiêu cũng được.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" line="0" />
   <source>Backed up and checked: {0} ({1} MB).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã sao lưu và kiểm tra: {0} ({1} MB).</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>A folder cannot be dropped here; drop the files in it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không thể thả thư mục vào đây; hãy thả các tệp bên trong.</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>Nothing here takes files; open a consultation, or another record with files, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở đây không nhận tệp; hãy mở một buổi tham vấn hoặc bản ghi khác có tệp rồi thả vào đó.</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>That is a bundle from another laptop. Taking one in begins on the Sync page, which is not in this window.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đó là gói từ máy khác. Việc nhận bắt đầu ở trang Đồng bộ, không có trong cửa sổ này.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dropped.py" line="0" />
   <source>These {0} photos</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ảnh này</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>{0} cannot be kept here; open a consultation or another record first, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không thể giữ {0} ở đây; trước hết hãy mở một buổi tham vấn hoặc bản ghi khác rồi thả vào đó.</translation>
  </message>
  <message>
   <location filename="ui/editors/base.py" line="0" />
   <source>{0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở lịch</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar (Alt+Down)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở lịch (Alt+Down)</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Arrow keys go by days, Page Up and Page Down by months, Enter picks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phím mũi tên đi theo ngày, Page Up và Page Down theo tháng, Enter để chọn</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ngày</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>giờ</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>múi giờ</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>USD U.S. dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USD đô la Mỹ</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>BND Brunei dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>BND đô la Brunei</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>IDR Indonesian rupiah</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>IDR rupiah Indonesia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KHR Cambodian riel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KHR riel Campuchia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>LAK Lao kip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LAK kíp Lào</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MMK Myanmar kyat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MMK kyat Myanmar</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MYR Malaysian ringgit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MYR ringgit Malaysia</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>PHP Philippine peso</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PHP peso Philippines</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>SGD Singapore dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>SGD đô la Singapore</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>THB Thai baht</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THB baht Thái</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>VND Vietnamese dong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>VND đồng Việt Nam</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>EUR euro</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>EUR euro</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>JPY Japanese yen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JPY yên Nhật</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>CNY Chinese yuan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CNY nhân dân tệ</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KRW South Korean won</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KRW won Hàn Quốc</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>AUD Australian dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>AUD đô la Úc</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USD</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>Year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Năm</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>số tiền</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>currency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>loại tiền</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>price year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>năm giá</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Suggestions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gợi ý</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đặt</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không rõ</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Yes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>No</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>{0}. Type any part of it, or Down for the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}. Gõ một phần bất kỳ, hoặc Down để xem danh sách</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>New {0} “{1}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} mới “{1}”</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Press to take it out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhấn để bỏ ra</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Take out (Delete)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ ra (Delete)</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Add …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm …</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thêm</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai giá trị</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two people wrote this differently; look at both values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai người viết khác nhau ở đây; xem cả hai giá trị</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Untitled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có tên</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Problem with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vấn đề với {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai giá trị của {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} was not kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} chưa được lưu</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thiếu {0}</translation>
  </message>
  <message>
   <location filename="ui/going_over.py" line="0" />
   <source>{0} is in the team. Exchange once, so that the others hear of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã ở trong nhóm. Hãy trao đổi một lần để những người khác biết.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>A practice workspace has no passphrase, so there is nothing to lock; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian thực hành không có cụm mật khẩu nên không có gì để khóa; hãy khóa máy tính.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace opens with this computer's key store and has no passphrase; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này mở bằng kho khóa của máy tính và không có cụm mật khẩu; hãy khóa máy tính.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace is on a server and opens with its password; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này ở trên máy chủ và mở bằng mật khẩu của nó; hãy khóa máy tính.</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>Locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã khóa</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>The passphrase could not be checked ({0}); try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không kiểm tra được cụm mật khẩu ({0}); hãy thử lại.</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã chọn</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>Two people wrote a field differently; both values wait: click the mark, or Alt+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai người viết khác nhau trong một mục; cả hai giá trị đang chờ: nhấp vào dấu, hoặc Alt+↵</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Something went wrong that should not have. Nothing that was saved is lost; please try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xảy ra lỗi ngoài dự kiến. Những gì đã lưu không mất; xin thử lại.</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Notice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thông báo</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Copy details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chép chi tiết</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>No action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có thao tác</translation>
  </message>
  <message>
   <location filename="ui/page_area.py" line="0" />
   <source>The page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>City coordinates and populations: GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0); names were adapted and other columns added.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tọa độ và dân số các thành phố: GeoNames (geonames.org), theo giấy phép Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0); tên được điều chỉnh và thêm các cột khác.</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Outlines of countries, where a map is shown: Natural Earth (naturalearthdata.com), in the public domain.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đường viền các nước trên bản đồ: Natural Earth (naturalearthdata.com), thuộc phạm vi công cộng.</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên bản</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giấy phép</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Font</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phông chữ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>SIL Open Font License 1.1</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>SIL Open Font License 1.1</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Noto Sans and its scripts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Noto Sans và các hệ chữ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phông chữ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biểu tượng</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>See the library's own files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem tệp của thư viện</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Libraries, fonts and icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư viện, phông chữ và biểu tượng</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Each with its version and its licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mỗi mục kèm phiên bản và giấy phép</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>USASCP Desktop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USASCP Desktop</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>What it is made with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Được làm bằng gì</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Where the data come from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nguồn dữ liệu</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence of this program</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giấy phép của chương trình này</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>of the source tree</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>từ cây mã nguồn</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version {0} · works on this computer; nothing leaves it unless you share it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên bản {0} · chạy trên máy này; không gì rời khỏi máy trừ khi bạn chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>About</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giới thiệu</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh và tài liệu của chuyến đi, được mã hóa trên máy này. Thả tệp vào đây hoặc dán ảnh.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} tệp</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Add files   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thêm tệp   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Add files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm tệp</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attachments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp đính kèm</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>New files belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp mới thuộc về</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>The consultation that files added here belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn mà tệp thêm ở đây thuộc về</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Chưa có lời</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có lời</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Shows only photos without a caption or alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ hiện ảnh chưa có chú thích hoặc văn bản thay thế</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Encrypting file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang mã hóa tệp</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>No files here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có tệp ở đây</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} photos want words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ảnh cần lời</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files were attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Đã đính kèm {0} tệp.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Choose files to attach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn tệp để đính kèm</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Wall</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tường ảnh</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bảng</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>How attachments are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách hiện tệp đính kèm</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Show the files of all cities again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện lại tệp của mọi thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Start a consultation first: files belong to one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy bắt đầu một buổi tham vấn trước: tệp thuộc về một buổi.</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Choose files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Chọn tệp</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attach files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đính kèm tệp</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>There is no picture to paste: copy a picture or files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có ảnh để dán: hãy chép ảnh hoặc tệp trước.</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Only {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Pasted {0}.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh dán {0}.png</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>“{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xóa “{0}”.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/cities.py" line="0" />
   <source>{0} pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} trang</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hồ sơ thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>PDF (*.pdf)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Writing the city profile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang viết hồ sơ thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City &amp;profile PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hồ sơ &amp;PDF của thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bản tóm lược</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Start consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bắt đầu tham vấn   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu tham vấn</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>F&amp;iles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T&amp;ệp</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile {0} {1}.pdf</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hồ sơ thành phố {0} {1}.pdf</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả thành phố (Esc)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Write the city profile to a PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết hồ sơ thành phố ra PDF</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>What to read before the visit, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì cần đọc trước chuyến thăm, và viết ra</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start one here, now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu một buổi ở đây, ngay bây giờ</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Photos and documents of this city and its meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh và tài liệu của thành phố này và các cuộc họp</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Stopped; nothing was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã dừng; không viết gì.</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Remember the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhớ thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Written: {0}, {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã viết: {0}, {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} records were made from the notes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Đã tạo {0} bản ghi từ ghi chép.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} drafts to decide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} bản nháp cần quyết định</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Untitled consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn chưa có tên</translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Ctrl+R reads the consultation back to the city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+R đọc lại buổi tham vấn cho thành phố.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>A trip of experts: who goes, to which cities, when and why. Its consultations make its itinerary.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chuyến đi của các chuyên gia: ai đi, đến thành phố nào, khi nào và vì sao. Các buổi tham vấn tạo nên lịch trình.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>&amp;New delegation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoà&amp;n mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>New delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoàn mới</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoàn</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Plan the &amp;first delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Lên kế hoạch đoàn đầu tiên</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>No delegations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có đoàn nào</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>The delegation was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xóa đoàn.</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>{0} of {1} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tất cả</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Ours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Của ta</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Của họ</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Trễ</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Tas&amp;ks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Việc</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;New task   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Việc mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>New task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc mới</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc theo dõi</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Nothing is owed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không còn nợ gì</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Promises are made in consultations: &gt; for ours, &lt; for theirs. They wait here until kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết được lập trong các buổi tham vấn: &gt; của ta, &lt; của họ. Chúng chờ ở đây đến khi được thực hiện.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Overview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổng quan</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi cam kết</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi việc</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>How follow-ups are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách hiện việc theo dõi</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What we promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều ta đã cam kết</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What they promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều họ đã cam kết</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Our own tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc của chính ta</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>We promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ta đã cam kết</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>They promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họ đã cam kết</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>{0} late · {1} open of ours, {2} of theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trễ · ta còn {1}, họ còn {2}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Dropped by agreement.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ theo thỏa thuận.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi là giữ lời.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Show {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi là xong.</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Page of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang hướng dẫn</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Tab goes from link to link, Enter follows one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tab đi từ liên kết này sang liên kết khác, Enter mở</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Filter the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lọc hướng dẫn</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Keeps the pages that have every typed word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ các trang có mọi từ đã gõ</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Contents of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục lục hướng dẫn</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Up and Down show the pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lên và Xuống để hiện trang</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Lùi</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Forward</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tiến</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hướng dẫn</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>How each kind of work is done here. It is on this computer, no network is needed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách làm từng loại việc ở đây. Có sẵn trên máy này, không cần mạng.</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>Join a team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham gia nhóm</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>With the invitation file you were sent, and the six words that were said to you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng tệp lời mời bạn được gửi và sáu từ bạn được nghe đọc.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} nhu cầu còn mở</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} cam kết còn mở</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>&amp;Open the city   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở thành phố   Enter</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Open the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản đồ</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Type a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ tên thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Cities on the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố trên bản đồ</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Up and Down choose a city here and on the map, Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lên và Xuống chọn thành phố ở đây và trên bản đồ, Enter mở</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>F6 to the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>F6 sang bản đồ</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>How cities are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách hiển thị các thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom in (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phóng to (+)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom out (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thu nhỏ (-)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Show everything (0)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện tất cả (0)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>No need is open here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có nhu cầu nào còn mở ở đây.</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Danh sách</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} cities in {1} countries · {2} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} thành phố ở {1} nước · {2} nhu cầu còn mở</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{1}, {0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1}, {0} nhu cầu còn mở</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} of {1} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trên {1} thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làn theo thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làn theo lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không chia làn</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều thành phố thiếu hoặc yêu cầu. Dòng có dấu ! trong buổi tham vấn trở thành nhu cầu khi rà soát.</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làn</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Puts the cards into a lane for each city or each sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xếp thẻ vào làn cho từng thành phố hoặc lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;Write the first need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Viết nhu cầu đầu tiên</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;New need   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Nhu cầu mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>New need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu mới</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Age, days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tuổi, ngày</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Not written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa viết</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How needs are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách hiện nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No needs yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bảng thẻ</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How we know</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Căn cứ vào đâu</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người phụ trách</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Everybody you meet: counterparts, hosts, interpreters, providers. Lines marked with @ in a consultation become people in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi người bạn gặp: đối tác, chủ nhà, phiên dịch, nhà cung cấp. Dòng có dấu @ trong buổi tham vấn trở thành người khi rà soát.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Offices, utilities, agencies and companies, on either side. People belong to them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn phòng, đơn vị tiện ích, cơ quan và công ty, của cả hai bên. Mọi người thuộc về đó.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Not asked yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa hỏi</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New person   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Người mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người mới</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự đồng ý</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có tên</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People or organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người hoặc tổ chức</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>This record is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản ghi này không còn ở đây.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Local name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên địa phương</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Title</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chức danh</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New {0}   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} &amp;mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} mới</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Add the &amp;first {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thêm {0} đầu tiên</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No {0} yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>{0} noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Keep a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ mẫu</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Forget a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ mẫu</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Excel workbook (*.xlsx)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sổ tính Excel (*.xlsx)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/reports.py" line="0" />
   <source>{0} rows in its tables</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} dòng trong các bảng</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Earl&amp;ier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo trước đâ&amp;y</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>What was written before, when and for whom, and making it again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì đã viết trước đây, khi nào, cho ai, và tạo lại</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Choose, read the real page, see what stays out, write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn, đọc trang thật, xem điều gì không đưa ra, rồi viết</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>That report was about {0} cities; here it is about one or all: choose.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo đó về {0} thành phố; ở đây là một hoặc tất cả: hãy chọn.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Drawing …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang vẽ …</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The PDF itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính bản PDF</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>This report could not be drawn.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không vẽ được báo cáo này.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Stopped; no file was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã dừng; không viết tệp nào.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Write report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết báo cáo</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The choices are kept as “{0}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các lựa chọn được giữ là “{0}”.</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Included: {0}, {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gồm: {0}, {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Never</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không bao giờ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 1 minute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 1 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 5 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 5 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 10 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 10 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 15 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 15 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 30 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 30 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 60 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau 60 phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>One by itself a few minutes after opening and each hour after; older ones thin out over months.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tự sao lưu vài phút sau khi mở và mỗi giờ sau đó; bản cũ thưa dần theo tháng.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/settings.py" line="0" />
   <source>{0} backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} bản sao lưu</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giới thiệu và giấy phép</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Settings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cài đặt</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Kept on this computer, for everything you open here. Each choice holds at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu trên máy này, cho mọi thứ bạn mở ở đây. Mỗi lựa chọn có hiệu lực ngay.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Light</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sáng</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Dark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tối</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tương phản cao</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Like the system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Theo hệ thống</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giao diện</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Letter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Letter</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Documents and times</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài liệu và thời gian</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>A practice workspace has no passphrase and is never locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian thực hành không có cụm mật khẩu và không bao giờ bị khóa</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Without a key or a click; the passphrase opens it again, and nothing typed is lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi không gõ hay nhấp; cụm mật khẩu mở lại và không mất gì đã gõ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lần sao lưu cuối</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Sao lưu ngay</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Show the &amp;folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện &amp;thư mục</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư mục sao lưu</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản sao lưu</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang sao lưu …</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Màu sắ&amp;c</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast has the strongest edges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tương phản cao có đường viền rõ nhất</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Text size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cỡ chữ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Everything grows with it; also Ctrl++ and Ctrl+-</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thứ lớn theo; cũng Ctrl++ và Ctrl+-</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Density</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mật độ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch makes targets larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chế độ chạm làm các nút lớn hơn</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Paper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giấy</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>What reports are written on unless another is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khổ giấy của báo cáo trừ khi chọn khác</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Interface language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngôn ngữ g&amp;iao diện</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The words of the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ trên cửa sổ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Document &amp;language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngôn ngữ tài &amp;liệu</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The first choice of new documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lựa chọn đầu cho tài liệu mới</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Home zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Múi giờ ở n&amp;hà</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Times at home, beside those of the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giờ ở nhà, cạnh giờ của thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock the &amp;window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Khóa cửa sổ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Make a verified backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tạo bản sao lưu đã kiểm tra</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>There is no backup yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có bản sao lưu nào.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After {0} minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau {0} phút</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Normal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bình thường</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chạm</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The workspace's own ({0})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Của không gian làm việc ({0})</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup: {0} ({1}) · {2} here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lần sao lưu cuối: {0} ({1}) · {2} ở đây</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up … {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang sao lưu … {0} %</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Inbox</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Hộp đến</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bất đồng</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>D&amp;uplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Trùng lặp</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Nhóm</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Drop the files other laptops wrote here, in any order, some twice: the result is the same.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thả tệp từ các máy khác vào đây, thứ tự nào cũng được, trùng cũng được: kết quả như nhau.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Write a bundle   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Viết gói   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết gói</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Open bundles   Ctrl+O</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở gói   Ctrl+O</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open bundles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở gói</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Sync</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng bộ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open &amp;bundles …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở gói …</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Nothing has arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có gì đến</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>For a stick or a mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho thẻ nhớ hoặc thư</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Choose files other laptops wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn tệp từ các máy khác</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>With an invitation file and its six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng tệp lời mời và sáu từ của nó</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source> · {0} disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· {0} bất đồng</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>{0} changes not yet shared{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} thay đổi chưa chia sẻ{1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bất đồng · {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>The recovery key opens everything the team shares and is not shown again: keep it away from the laptops.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa khôi phục mở mọi thứ nhóm chia sẻ và không hiện lại: hãy giữ xa các máy.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Looking into the files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang xem các tệp</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes came in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Đã nhận {0} thay đổi.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Backing up and applying</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang sao lưu và áp dụng</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taking back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang rút lại</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Putting again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang đặt lại</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Writing the bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang viết gói</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Drop bundle files here; a folder is read by “usascp sync”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thả tệp gói vào đây; thư mục được đọc bằng “usascp sync”.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} disagreements wait.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} bất đồng đang chờ.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rút lại</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taken back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã rút lại.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Put again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đặt lại.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Recovery key of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa khôi phục của nhóm</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} cho {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes were written to {1} in {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã viết {0} thay đổi vào {1} trong {2}.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Choose the shared folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn thư mục dùng chung</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Send all again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gửi lại tất cả</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Exchanging</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang trao đổi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Written: {0} changes are new there, {1} were taken out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi: {0} thay đổi mới ở đó, {1} đã được lấy ra.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Writing to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang ghi lên máy chủ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Forget name and password of a place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quên tên và mật khẩu của một nơi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} files sent, {1} received.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gửi {0} tệp, đã nhận {1}.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Something is still arriving there; exchange again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vẫn còn thứ đang đến đó; hãy trao đổi lại sau.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Files there are damaged or gone.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có tệp ở đó bị hỏng hoặc đã mất.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was emptied, or is another place. Nothing was done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã bị làm trống, hoặc là một nơi khác. Chưa làm gì cả.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was not taken: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không được nhận: {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Settled; it clears everywhere once shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã giải quyết; sẽ hết ở mọi nơi khi được chia sẻ.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gộp.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Kept apart; this pair is not shown again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ riêng; cặp này không hiện lại nữa.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nói các từ theo đường khác với khi gửi {0}; lời mời có hiệu lực đến {1}, cho một máy.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>{0} is shut out; its work up to number {1} counts. Now share with all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã bị loại; công việc của máy đến số {1} vẫn được tính. Bây giờ hãy chia sẻ với mọi người.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Write an invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết lời mời</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Writing the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang viết lời mời</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Asking for new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang xin khóa mới</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut out a laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại một máy</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Let more of its work count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tính thêm việc của máy</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shutting out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang loại</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Words of the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các từ của lời mời</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại {0}? Những gì máy đó viết từ nay không được tính ở đâu cả; dữ liệu trên máy chỉ được mã hóa.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>The work of {0} counts up to number {1}. Up to which number was the laptop still in the right hands?
What it wrote until then counts once it arrives.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc của {0} được tính đến số {1}. Đến số nào máy vẫn còn trong tay đúng người?
Những gì máy ghi đến lúc đó được tính khi đến nơi.</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang nhận</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang nhận tệp đính kèm</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang gửi tệp đính kèm</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang gửi</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Stopped; what was done until then is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã dừng; những gì đã làm vẫn được giữ.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>A day fills itself from consultations: the agenda, what was promised, what is still loose. Start one in any city, look at a city first, or write down whom you will meet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày tự đầy lên từ các buổi tham vấn: lịch, điều đã hứa, điều còn dở. Bắt đầu một buổi ở bất kỳ thành phố nào, xem thành phố trước, hoặc ghi người bạn sẽ gặp.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Starts one now, in the city of the day, with everything filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu ngay một buổi tại thành phố của ngày, mọi thứ đã điền sẵn</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hôm nay</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong ngày</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Where we are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nơi ta đang ở</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Open de&amp;legation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở đoàn</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Loose ends of the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc còn dở trong ngày</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Start the first consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bắt đầu buổi tham vấn đầu tiên   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Start the first consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu buổi tham vấn đầu tiên</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Your first day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày đầu tiên của bạn</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>City of the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố của buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>No delegation is travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có đoàn nào đang đi</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>day {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ngày {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>In the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở thành phố</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>At home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở nhà</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>All open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi cam kết còn mở</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day's cards</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thẻ của ngày</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kết thúc ngày</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>That is no date; write it like Fri, 4 Dec or 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đó không phải là ngày; hãy viết như Fri, 4 Dec hoặc 2026-12-04.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>{0}: answered.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: đã trả lời.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/rail.py" line="0" />
   <source>{0} changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} thay đổi chưa chia sẻ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice is never shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu tập dượt không bao giờ được chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>You are at {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bạn đang ở {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Go to {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đi tới {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Search and tools</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tìm kiếm và công cụ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Show the bar that finds, undoes and helps, or hide it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện hoặc ẩn thanh để tìm, hoàn tác và trợ giúp</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Everything is shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thứ đã được chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thay đổi chưa chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice stays on this computer; real work is shared from a workspace of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu tập dượt ở lại máy này; công việc thật được chia sẻ từ không gian làm việc riêng.</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>USASCP</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USASCP</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Desktop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy tính</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Saved state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trạng thái lưu</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Counting what is not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang đếm điều chưa chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Who writes here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai đang viết ở đây</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Which workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc nào</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Cover the window until the passphrase is given (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Che cửa sổ cho đến khi nhập cụm mật khẩu (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Places</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nơi</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Lock (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>, {0} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, {0} đang chờ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>{0}: kept on this computer only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: chỉ lưu trên máy này</translation>
  </message>
  <message>
   <location filename="ui/reading_only.py" line="0" />
   <source>Read only: this workspace is on a server. Write in a workspace of your own, and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ đọc: không gian làm việc này nằm trên máy chủ. Hãy viết trong không gian làm việc của bạn rồi chia sẻ.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>PRACTICE  ·  nothing in here can be mixed with real work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THỰC HÀNH  ·  không gì ở đây có thể lẫn với việc thật</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to redo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì để làm lại.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to undo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì để hoàn tác.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Open a record first; its history shows beside it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy mở một bản ghi trước; lịch sử hiện bên cạnh.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>These changes are kept on this computer only. “usascp” can back them up and export them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thay đổi này chỉ giữ trên máy này. “usascp” có thể sao lưu và xuất.</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Redo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làm lại</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Done again: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã làm lại: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Taken back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã rút lại: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>There is no page for a {0} yet; see it with “usascp show”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có trang cho {0}; xem bằng “usascp show”.</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>For reading only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ để đọc</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saved on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã lưu trên máy này</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saving …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang lưu …</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Not saved yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa lưu</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Your text stays where you typed it and is tried again every few seconds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn bản của bạn vẫn ở chỗ đã gõ và được thử lại sau vài giây.</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Try now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thử ngay</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Undo (Ctrl+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hoàn tác (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Redo (Ctrl+Shift+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làm lại (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>History of this record (Ctrl+H)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch sử bản ghi này (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Keys (?)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phím (?)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Help (F1)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trợ giúp (F1)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Settings (Ctrl+,)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cài đặt (Ctrl+,)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search everything, in any script (Ctrl+K)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tìm mọi thứ, bằng mọi hệ chữ (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search or run anything</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tìm hoặc chạy mọi thứ</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Finds every record and every action; Down goes to the results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tìm mọi bản ghi và mọi thao tác; Down để tới kết quả</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Ctrl+K</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+K</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Invented cities and meetings, to try things in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thành phố và cuộc họp hư cấu, để dùng thử</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Unlock this workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở khóa không gian làm việc này</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật khẩu</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>The passphrase this workspace was made with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật khẩu dùng khi tạo không gian làm việc này</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>P&amp;assphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật &amp;khẩu</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>What went wrong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lỗi gì đã xảy ra</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Unlock   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở khóa   Enter</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Practice workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian &amp;thực hành</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Sao lưu và áp dụng</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>A verified backup first; it can be taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sao lưu có kiểm tra trước; có thể rút lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Sao lưu và áp dụng {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>File name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Open what it belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở nơi nó thuộc về</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Save a copy …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu bản &amp;sao …</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Xóa   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tệp đính kèm</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Where does the copy go?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản sao để ở đâu?</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Write a readable copy to a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết bản sao đọc được vào thư mục</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete this file; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tệp này; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>This file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp này</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>taken {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chụp {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Picture of {0}, no alternative text yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh {0}, chưa có văn bản thay thế</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>“{0}” was written to {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã viết “{0}” vào {1}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Up and Down scroll</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên lên và xuống để cuộn</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Type to narrow the list; Escape clears it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ để thu hẹp danh sách; Escape xóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>&amp;Cancel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Hủy</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>{0} {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} {1} trên {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Arrows go from card to card, Ctrl with left or right changes the status, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên đi từ thẻ này sang thẻ khác, Ctrl với trái hoặc phải đổi trạng thái, Enter mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Lifted from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhấc từ đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Nothing {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>No owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có người phụ trách</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} of {1} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trên {1} còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hiện {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>Show {0} more of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện thêm {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>What is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>How many are chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã chọn bao nhiêu</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>One step to undo, Ctrl+Z</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một bước để hoàn tác, Ctrl+Z</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ chọn   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ chọn tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa những gì đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhãn cho tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Add tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm nhãn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã xóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhãn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>More</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm nữa</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>&amp;Add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thêm</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>set to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đặt là {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>left without {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>để trống {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Put a tag on all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gắn nhãn cho mọi mục đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set another field of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt trường khác cho mọi mục đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa mọi mục đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} cho tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} of {1} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã chọn {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã chọn {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>tagged “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã gắn nhãn “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0} of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt {0} cho mọi mục đã chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>No {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Sign and ink: main sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dấu và màu: lĩnh vực chính</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Size: open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cỡ: nhu cầu còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>No sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>{0} in others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ở lĩnh vực khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Facts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thông tin</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Local time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giờ địa phương</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Vision, in our words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tầm nhìn, theo lời ta</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Caveat of the population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu ý về dân số</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dân số</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Languages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Main language first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngôn ngữ chính trước</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>{0} pilot cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} thành phố thí điểm</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cohort</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhóm khóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>No cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>The cities come with a workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thành phố đi kèm không gian làm việc.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Pilot city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố thí điểm</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no contact yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa liên hệ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở &amp;nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đến nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở việc theo dõi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đến việc theo dõi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No date agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa thống nhất ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa có người phụ trách</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No day set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa định ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>People met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người đã gặp</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show everybody met here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện mọi người đã gặp ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dự án</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show all projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện mọi dự án</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Twinnings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết nghĩa</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>The city promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố đã cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở buổi gặp</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No organisation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có tổ chức</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>last contact {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>liên hệ gần nhất {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>also {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>còn gọi là {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No needs noted yet. They come from the notes of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi nhu cầu nào. Chúng đến từ ghi chép của buổi tham vấn.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} open, {1} met, parked or withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} còn mở, {1} đã đáp ứng, tạm gác hoặc rút</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody owes anything. A line that begins with &gt; or &lt; becomes a promise.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai nợ gì. Dòng bắt đầu bằng &gt; hoặc &lt; trở thành cam kết.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0} among the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả {0} trong việc theo dõi</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạn {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No meeting with this city yet. “New consultation” starts one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có buổi gặp nào với thành phố này. “Tham vấn mới” sẽ bắt đầu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All consultations with this city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi buổi tham vấn với thành phố này</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody yet. Participants of consultations appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có ai. Người dự các buổi tham vấn hiện ở đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No project of this city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa biết dự án nào của thành phố này.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No partnership with a U.S. city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa biết quan hệ đối tác với thành phố Hoa Kỳ nào.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nothing is open on this side.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bên này không còn gì mở.</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} and {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} và {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Country not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không rõ nước</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>and {0} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>và {0} nữa</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>Columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cột</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>&amp;Back to the usual columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Về các cột thường dùng</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Next   Alt+↓</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếp   Alt+↓</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Open the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở bản ghi</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Previous   Alt+↑</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước   Alt+↑</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Quyết định sau   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quyết định sau</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Keep this   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giữ giá trị này   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Keep this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ giá trị này</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All values stay in this field's history.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi giá trị vẫn còn trong lịch sử của trường này.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that the other changed: “Both” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai viết vào đoạn mà người kia đã sửa: “Cả hai” lấy mọi thay đổi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that another changed: “All” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai viết vào đoạn mà người khác đã sửa: “Tất cả” lấy mọi thay đổi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Holds here at once, and everywhere once shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có hiệu lực ở đây ngay, và ở mọi nơi khi đã chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose a value or write a text first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn một giá trị hoặc viết văn bản trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose it ({0}); nothing holds until it is kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn nó ({0}); chưa có gì hiệu lực cho đến khi được giữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both values stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cả hai giá trị vẫn còn</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which text holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn bản nào có hiệu lực?</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which value holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giá trị nào có hiệu lực?</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0}: choose, or write your own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: chọn, hoặc tự viết</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>The values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các giá trị</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>As before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Như trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0} of {1} contested paragraphs are chosen.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã chọn {0} trong {1} đoạn bất đồng.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cả hai, theo thứ tự này</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả, theo thứ tự này</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Edit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Open disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bất đồng còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Up and Down go from one to the next; nothing is decided by going on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up và Down để chuyển giữa các mục; đi tiếp không quyết định gì cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>Reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu tham chiếu</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>dữ liệu tham chiếu</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>máy này</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>shows meanwhile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tạm thời được hiện</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>No disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có bất đồng</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Where two people wrote the same field, both values wait here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi hai người viết cùng một trường, cả hai giá trị chờ ở đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Ctrl+Z opens the last one again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Z mở lại mục cuối.</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Settled today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã giải quyết hôm nay</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không gì</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0} paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} đoạn</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>There was nothing before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước đó không có gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Taken out: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bỏ: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Differs: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khác: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraphs {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoạn {0} đến {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, {1} đoạn cả hai cùng sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, không đoạn nào cả hai cùng sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, {1} bị nhiều người sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, không đoạn nào bị nhiều người sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it in the same way</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: cả hai sửa giống nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: cả hai đã sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed in the same way by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: được {1} sửa giống nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: bị sửa bởi {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước đó</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dùng hết</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraph {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoạn {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source> or </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hoặc</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: giống nhau ở mọi nơi</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: only {1} changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: chỉ {1} sửa</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all of what {0} wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dùng hết những gì {0} viết</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Choose for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn cho {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Value {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giá trị {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>The text that will hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nội dung sẽ có hiệu lực</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>giống nhau ở mọi nơi</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>as it was before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>như trước đó</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>not chosen yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>viết tại đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>Ctrl+Enter keeps it. Paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Enter giữ lại. Các đoạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>A consultation is one meeting with a city: who, when, what was said and what comes of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn là một cuộc gặp với thành phố: ai, khi nào, đã nói gì và kết quả ra sao.</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;New consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham vấ&amp;n mới   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>New consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham vấn mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Read back   Ctrl+R</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọ&amp;c lại   Ctrl+R</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Start the &amp;first one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu &amp;buổi đầu tiên</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>The city this consultation is with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố của buổi tham vấn này</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Start now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bắt đầu ngay</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Full screen, to turn round to the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Toàn màn hình, để quay về phía thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>When</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>No consultations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có tham vấn nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>{0} recorded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Another workspace writes under this laptop's name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một không gian khác đang viết dưới tên máy này</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tiếp tục như máy mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếp tục như máy mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>New keys for this laptop; nothing that was written changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa mới cho máy này; không gì đã viết bị thay đổi</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Open it again now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở lại ngay</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Closes this window and opens the workspace with its new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng cửa sổ này và mở không gian làm việc bằng khóa mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Its disk or folder was copied. Nothing is lost, but two laptops of one name cannot both share. One of them goes on as a new laptop, here or by “usascp team renew”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ổ đĩa hoặc thư mục đã bị sao chép. Không mất gì, nhưng hai máy cùng tên không thể cùng chia sẻ. Một máy phải tiếp tục như máy mới, ở đây hoặc bằng “usascp team renew”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>When this workspace is opened again, this laptop is “{0}”. Then ask an administrator for an invitation; if this was an administrator's laptop, it is let in by itself.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi không gian làm việc này được mở lại, máy này là “{0}”. Sau đó hãy xin quản trị viên một lời mời; nếu đây là máy của quản trị viên thì nó tự được vào.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Kept on this computer only. Nothing leaves it until you write a bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ giữ trên máy này. Không gì rời đi cho đến khi bạn viết một gói.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Agenda</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình họp</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>What and with whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc gì và với ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing else is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi gì thêm</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Overdue promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết quá hạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản nháp</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Not yet shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is planned for today.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hôm nay không có kế hoạch gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>1 draft to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1 bản nháp cần rà soát</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Neither side is late with anything.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không bên nào trễ việc gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa viết gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is half written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì viết dở.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản nháp</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo chuyến đi</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tự đầy lên từ chuyến đi</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Everything is shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thứ đã được chia sẻ.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Changes by kind: </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thay đổi theo loại:</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} drafts to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} bản nháp cần rà soát</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} phút</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>All {0} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả {0} còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>owner {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>phụ trách {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rà soát</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Other</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>We promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ta đã cam kết · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>They promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họ đã cam kết · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report, {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo chuyến đi, {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>&amp;Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Viết gói</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0}, rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, các dòng</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thiếu {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>To read</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Để đọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>{0} at home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ở nhà</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs that may be one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các cặp có thể là một</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các cặp</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Nobody is here twice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai có mặt hai lần</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Two records with the same e-mail or the same name wait here until somebody says whether they are one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai bản ghi cùng e-mail hoặc cùng tên chờ ở đây cho đến khi có người nói chúng có phải là một hay không.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>&amp;Merge   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Gộp   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Merge</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gộp</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>D&amp;ecide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quyết định &amp;sau   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are &amp;different   Ctrl+D</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chúng &amp;khác nhau   Ctrl+D</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chúng khác nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>One change; undo takes it back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một thay đổi; hoàn tác để lấy lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Both stay as they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cả hai giữ nguyên</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>This pair is not shown again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cặp này không hiện lại nữa</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>The two side by side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai bản cạnh nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the left one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở bản bên trái</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the right one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở bản bên phải</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;left</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ bên &amp;trái</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;right</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ bên &amp;phải</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>What the one that stays lacks is taken from the other; whatever names the other leads to it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỗ trống của bản được giữ lấy từ bản kia; mọi thứ nhắc đến bản kia đều dẫn về bản này.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Where it is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Được nhắc đến ở đâu</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Only one of them answered about consent: that answer will hold for both.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ một bên đã trả lời về sự đồng ý: câu trả lời đó có hiệu lực cho cả hai.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>They answered differently about consent: whichever stays, the strictest decides what may leave.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Câu trả lời của họ về sự đồng ý khác nhau: dù bên nào ở lại, câu chặt chẽ nhất quyết định điều gì được đưa ra.</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay; Left and Right change it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ giá trị này; phím Trái và Phải để đổi</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ giá trị này</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>May be one: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có thể là một: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Choose it ({0}); nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn ({0}); chưa gộp gì cho đến khi bạn đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>{0} stays; nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} được giữ; chưa gộp gì cho đến khi bạn đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Report sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gửi báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for our own team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cho nhóm của chúng ta</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for a partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cho đối tác hoặc thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cho công chúng</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>No report was written yet. Choose one and press “Write PDF”; it is listed here from then on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có báo cáo nào được viết. Hãy chọn một báo cáo và nhấn “Viết PDF”; từ đó nó nằm ở đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>How many reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bao nhiêu báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Earlier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo trước đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Reports written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo đã viết</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Mark as sent today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu đã gửi hôm nay</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Enter takes these choices again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter dùng lại các lựa chọn này</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Its choices are not known to this version, so it cannot be made again from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên bản này không biết các lựa chọn của nó nên không thể tạo lại từ đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>{0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>giữ lại {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Sent {0}; not sent after all?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gửi {0}; thực ra chưa gửi?</translation>
  </message>
  <message>
   <location filename="ui/widgets/entry_list.py" line="0" />
   <source>Arrows go through the rows, Ctrl+Enter notes that one is settled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên đi qua các dòng, Ctrl+Enter ghi một dòng là đã xong</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>+ Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>+ Bộ lọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Add a filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm bộ lọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Clear all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Enter changes this filter, Delete takes it away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter đổi bộ lọc này, Delete bỏ nó</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Show only what has a certain status, city or the like</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ hiện những gì có trạng thái, thành phố hoặc tương tự nhất định</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Take all filters away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ mọi bộ lọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>{0}: {1}. Press to change it, its cross takes it away.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1}. Nhấn để đổi, dấu chéo để bỏ.</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>What is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều còn thiếu</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>Press to go to the field</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhấn để đến trường</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Back to today   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Về hôm nay   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Back to today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Về hôm nay</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Trip report draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bản nháp báo cáo chuyến đi</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết thúc ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How the day stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tình hình trong ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How many loose ends are closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bao nhiêu việc dở dang đã đóng</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Loose ends, full page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc còn dở, toàn trang</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>The report fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo tự điền từ chuyến đi</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Nothing to close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì để đóng</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source> · {0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· {0} dòng cần rà soát</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} appointments are held{2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã họp {0} trên {1} cuộc hẹn{2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đóng {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Whose history</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch sử của ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>History</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch sử</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>with the reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cùng dữ liệu tham chiếu</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Take out “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lại bỏ “{0}” ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put in “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lại thêm “{0}” vào</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Make {0} “{1}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt lại {0} là “{1}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thay đổi</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Nothing was changed here yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở đây chưa có gì thay đổi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Before: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>After: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sau: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put this value back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khôi phục giá trị này</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put back {0}, change {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khôi phục {0}, thay đổi {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>{0} was put back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã khôi phục {0}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>New</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đổi</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Conflicts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xung đột</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trùng</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đến</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Up and Down go to another file, Space ticks it; what it would bring is beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lên và Xuống chuyển sang tệp khác, phím cách đánh dấu; những gì tệp sẽ mang lại ở bên cạnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Without the tick it waits when the others are applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đánh dấu thì tệp này chờ khi các tệp khác được áp dụng</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>State</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trạng thái</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} of {1} chosen: {2} new records, {3} changed, {4} conflicts.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã chọn {0} trong {1}: {2} bản ghi mới, {3} thay đổi, {4} xung đột.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>What arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì đã đến</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang chờ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Nobody known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai quen</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>written {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>viết {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>From, how and when</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ ai, cách nào, khi nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Put again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã rút lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã áp dụng</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated means we have it already; it counts nothing twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trùng nghĩa là ta đã có; không tính hai lần.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Not looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa xem được</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Looking …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang xem …</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Áp dụng {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} not taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không nhận</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} changes in {1} parts · came {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} thay đổi trong {1} phần · đến {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Not now   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Để sau   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Look &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem &amp;lại</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Looking into {0} files …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Đang xem {0} tệp …</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>It is tried on a copy first; nothing here changes until you apply it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thử trên bản sao trước; ở đây không gì thay đổi cho đến khi bạn áp dụng.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} files could not be looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Không xem được {0} tệp</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing was changed. Look again once what was said above is put right.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gì thay đổi. Xem lại khi điều nêu trên đã được khắc phục.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gì</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>You settle {0} disagreements, now or later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Bạn giải quyết {0} bất đồng, bây giờ hoặc sau</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing is left to settle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không còn gì phải giải quyết</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave this file out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ tệp này</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What it would bring</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì nó sẽ mang đến</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing new: everything in it is here already. Applying it changes nothing.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì mới: mọi thứ trong đó đã có ở đây. Áp dụng không thay đổi gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>All of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show fewer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện ít hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What happens when you apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều xảy ra khi bạn áp dụng</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Backup first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sao lưu trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>verified, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã kiểm tra, trên máy này</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} changes go in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} thay đổi được đưa vào</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>where two differ both values are kept, nothing is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chỗ nào khác nhau thì giữ cả hai giá trị, không chọn gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Take back stays possible</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vẫn có thể lấy lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>one click; what is written here since then stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một lần nhấp; những gì viết ở đây từ đó vẫn còn</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>same words, same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cùng từ, cùng dữ liệu</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave {0} out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} and {1} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} và {1} nữa</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source> and </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>và</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0}, written differently by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, {1} viết khác nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Conflict</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xung đột</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>until then the newer value shows, marked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đến lúc đó hiện giá trị mới hơn, có đánh dấu</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>nobody wrote over anybody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không ai ghi đè lên ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show all {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện tất cả {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Then these six words: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rồi sáu từ này: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Nobody can open the workspace without the passphrase: take words only you would put together, write them down and keep them away from the laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ai mở được không gian làm việc nếu không có cụm mật khẩu: hãy chọn những từ chỉ bạn mới ghép lại, viết ra giấy và cất xa máy.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp lời mời</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The file you were sent; it can be dropped here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp bạn được gửi; có thể thả vào đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sáu từ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The words whoever invited you says; small and large letters are one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các từ do người mời bạn đọc; chữ hoa và chữ thường như nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên của bạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see who wrote what</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những người khác thấy ai viết gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy này tên là</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see on which laptop it was written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những người khác thấy nó được viết trên máy nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư mục của không gian làm việc</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A new folder; the program makes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một thư mục mới; chương trình sẽ tạo</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>It opens the workspace on this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó mở không gian làm việc trên máy này</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhập lại cụm mật khẩu</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The same passphrase once more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cùng cụm mật khẩu đó một lần nữa</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>How the six words are spelt</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách viết sáu từ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Join the team   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tham gia nhóm   Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;This workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Không gian làm việc này</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>What is written in it is shared with the team as well</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì đã viết trong đó cũng được chia sẻ với nhóm</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A &amp;new workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc &amp;mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This workspace stays as it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc này giữ nguyên</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Ch&amp;oose …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Chọn …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>C&amp;hange …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổ&amp;i …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn tệp lời mời</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Where is the workspace to be?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc sẽ nằm ở đâu?</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose another folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn thư mục khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Who joins</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai tham gia</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Invitation file, or drop it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệ&amp;p lời mời, hoặc thả vào đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file, or drop it here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn tệp lời mời, hoặc thả vào đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời được mở bằng sáu từ bốn chữ cái; hãy hỏi người mời bạn.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Write your name; the others see who wrote what.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy viết tên bạn; những người khác thấy ai viết gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Give this laptop a name; the others see on which laptop it was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy đặt tên cho máy này; những người khác thấy nó được viết trên máy nào.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Say in which folder the workspace is to be made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy cho biết tạo không gian làm việc trong thư mục nào.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose a passphrase for the workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn cụm mật khẩu cho không gian làm việc.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The two passphrases differ; type the second once more.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai cụm mật khẩu khác nhau; hãy gõ lại cụm thứ hai.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Stopped; nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã dừng; chưa tạo gì cả.</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>All files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư mục của không gian &amp;làm việc</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six &amp;words, as they were said to you</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Sáu từ, như bạn được nghe đọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>There are only six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ có sáu từ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tê&amp;n của bạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This &amp;laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Má&amp;y này tên là</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cụm mật khẩu</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhập lại cụm mật kh&amp;ẩu</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>{0} of {1} words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trong {1} từ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Word {0} cannot be right: each word is four letters, as in “bada”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ {0} không thể đúng: mỗi từ có bốn chữ cái, như “bada”</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The team could not be joined ({0}); nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không tham gia nhóm được ({0}); chưa tạo gì cả.</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phím</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>&amp;Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đón&amp;g</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Everything here is also found by its name with Ctrl+K.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thứ ở đây cũng tìm được theo tên bằng Ctrl+K.</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Close this sheet (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng bảng này (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>All keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi phím</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>{0} rows were copied.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Đã chép {0} dòng.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>This {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} này</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>How many are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang hiện bao nhiêu</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Choose columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn cột</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Filter {0} (/)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lọc {0} (/)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Excel workbook</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sổ tính Excel</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>CSV for other programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CSV cho chương trình khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>JSON for programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JSON cho chương trình</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0} rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} dòng</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xuất</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export what is shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xuất những gì đang hiện</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Writes these rows, in this order and with these columns, to a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết các dòng này, theo thứ tự và cột này, ra tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>File written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã viết tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>&amp;Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Sho&amp;w in folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Hiện trong thư mục</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Close the export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng phần xuất</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Beginning …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang bắt đầu …</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source> &amp;Export {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Xuất {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Note export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi việc xuất</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>, {0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, giữ lại {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0}{1} · for our own use</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}{1} · để ta dùng</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0} ({1}) …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ({1}) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_filters.py" line="0" />
   <source>Text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn bản</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° B</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° N</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° Đ</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° W</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° T</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Enter opens the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở bản đồ</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Open the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở bản đồ</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0} on the map: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trên bản đồ: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Type a part of the name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ một phần của tên</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Date, as Fri, 4 Dec or 2026-12-04</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày, như Fri, 4 Dec hoặc 2026-12-04</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Write it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Nothing is loose. Everything of today is complete.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì dở dang. Mọi việc hôm nay đã đủ.</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>1, 2 and 3 answer it, arrows go to the next, Enter opens what it is about</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1, 2 và 3 để trả lời, mũi tên để sang mục sau, Enter mở nội dung liên quan</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Enter keeps it, Escape gives up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter để giữ, Escape để bỏ</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Loose ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc còn dở</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Answer: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trả lời: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>No city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Written here; it comes from no consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết ở đây; không đến từ buổi tham vấn nào.</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>City of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố của nhu cầu này</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Status of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trạng thái của nhu cầu này</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Where it comes from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đến từ đâu</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>The line as it was noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng như đã ghi</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>&amp;Open the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mở buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>C&amp;lose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đó&amp;ng</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Close (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete this need; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa nhu cầu này; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>From “{0}”{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ “{0}”{1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Fields of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các trường của nhu cầu này</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>lift or drop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nhấc hoặc đặt</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>change status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đổi trạng thái</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>open beside</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>mở bên cạnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>xóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Board of needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bảng nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>What was done on the board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc đã làm trên bảng</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Closed. </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đóng.</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0}: {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} trên {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0} more cards are not shown yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Còn {0} thẻ chưa hiện</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>trên {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>The need is now {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu bây giờ là {0}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có trạng thái</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0} needs: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} nhu cầu: {1}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>Arrows move, Enter opens the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên để di chuyển, Enter mở nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No sector yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0}, all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>With the invitation file and its six words; everything written here stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng tệp lời mời và sáu từ của nó; mọi thứ viết ở đây vẫn còn</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>This laptop is not in the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy này không ở trong nhóm</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>&amp;Join with an invitation …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tham gia bằng lời mời …</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>An administrator shut it out. What was written since is here only. If that was a mistake, join with a new invitation in a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một quản trị viên đã loại nó ra. Những gì viết từ đó chỉ có ở đây. Nếu đó là nhầm lẫn, hãy tham gia bằng lời mời mới trong một không gian làm việc mới.</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>It has new keys that nobody has let in yet, or another laptop came in with its invitation. Nothing is lost, but it shares nothing. Ask an administrator to invite a laptop, and join with that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó có khóa mới mà chưa ai cho vào, hoặc một máy khác đã vào bằng lời mời của nó. Không mất gì, nhưng nó không chia sẻ gì. Hãy nhờ quản trị viên mời một máy, rồi tham gia bằng lời mời đó.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>A line may begin with a marker: need, promise, question, person, sector or money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng có thể bắt đầu bằng dấu: nhu cầu, cam kết, câu hỏi, người, lĩnh vực hoặc tiền</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Just type. Begin a line with ! for a need, &gt; or &lt; for a promise, ? for a question.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cứ gõ. Bắt đầu dòng bằng ! cho nhu cầu, &gt; hoặc &lt; cho cam kết, ? cho câu hỏi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>Type to narrow; Up and Down move, Enter chooses, Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ để thu hẹp; Lên và Xuống di chuyển, Enter chọn, Escape rời</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>{0}: choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: lựa chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có người phụ trách</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>made {0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>tạo {0} ngày trước</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa rõ bên nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>no date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không có ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đến hạn hôm nay</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>đến hạn trong {0} ngày</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>about “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>về “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hạn {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No promises yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No tasks yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có việc</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>Tasks are our own. Ctrl+N writes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc là của chính ta. Ctrl+N viết một việc.</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>No record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có bản ghi</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Type to find any record in any script, or any action.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ để tìm mọi bản ghi bằng mọi hệ chữ, hoặc mọi hành động.</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Nothing found. Try fewer or other words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không tìm thấy gì. Thử ít từ hơn hoặc từ khác.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{1} of {0} records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1} trên {0} bản ghi</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Search results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết quả tìm kiếm</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Up and Down choose, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up và Down để chọn, Enter để mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Number of results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số kết quả</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hành động</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hành động</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{0} actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} hành động</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Recent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gần đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>found as {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tìm thấy theo tên {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Type a name, choose from the list or make a new person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ tên, chọn trong danh sách hoặc tạo người mới</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở, Delete bỏ ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add a person …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm người …</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Unnamed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không tên</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm vào {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>{0}
Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}
Enter mở, Delete bỏ ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Taken out; it stands for itself again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã tách ra; bản ghi đứng riêng trở lại.</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bằng lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Car&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Danh thiếp</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Chưa</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự đồng ý của người này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>When consent was given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi nào đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What may be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều được phép dùng</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add a contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm chi tiết liên hệ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>An e-mail address or a telephone number; Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa chỉ thư điện tử hoặc số điện thoại; Enter để lưu</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this person; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa người này; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa người</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>No role noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi vai trò</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent was noted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi sự đồng ý.</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this organisation; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tổ chức này; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tổ chức</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} người</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Nobody of this organisation is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi ai của tổ chức này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>So sánh</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>no name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa có tên</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên người này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name in local script</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên bằng chữ địa phương</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Who they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họ là ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add e-mail or phone, Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm thư hoặc điện thoại, Enter lưu</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Owes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nợ việc này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Is owed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Được nợ việc này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm chi tiết liên hệ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên tổ chức này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Là tổ chức gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở mục kia</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>See both side by side, merge them or keep them apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem cả hai cạnh nhau, gộp lại hoặc giữ riêng</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>It stands for itself again and is not offered for merging; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản ghi đứng riêng trở lại và không được gợi ý gộp nữa; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Notes it with the time of now; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi với thời điểm bây giờ; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Về người này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở tổ chức</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Về tổ chức này</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>May be here twice: {0} ({1})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có thể có hai lần: {0} ({1})</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mở {0} kia</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>So sánh với {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Merged here: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gộp vào đây: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách {0} ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng ý: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Noted {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>trễ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Down goes to the values; Enter picks the first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xuống đến các giá trị; Enter chọn cái đầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter keeps it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter lưu, Escape bỏ</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Type to narrow</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ để thu hẹp</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Space ticks a value, Escape closes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phím cách đánh dấu giá trị, Escape đóng</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter picks a value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter chọn giá trị</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>&amp;Save</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Lưu</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Narrow {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thu hẹp {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Server o&amp;f the bucket</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy chủ của &amp;bucket</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Name and password of this place are kept in this workspace, encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên và mật khẩu của nơi này được giữ trong không gian làm việc này, đã mã hóa.</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Forget them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quên chúng</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Kept in this workspace, encrypted, once the place has taken them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Được giữ trong không gian làm việc này, đã mã hóa, sau khi nơi đó chấp nhận.</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Empty for Amazon's own, else https://host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Để trống nếu là của Amazon, nếu không thì https://host</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Na&amp;me</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>T&amp;ên</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Pass&amp;word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Mật khẩu</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>They are asked for again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sẽ được hỏi lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Access &amp;key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Khóa truy cập</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Secret ke&amp;y</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa &amp;bí mật</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>{0} of the shared place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} của nơi chia sẻ</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>How it stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng chứng</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>What shows that the promise was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều cho thấy cam kết đã được giữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Proof that it was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bằng chứng đã giữ lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Drop by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bỏ theo thỏa thuận</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu đã giữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu đã xong</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>A message, a file, who confirmed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tin nhắn, tệp, ai xác nhận</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Note that it is settled; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi là đã xong; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>{0}   Ctrl+Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}   Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Fields of this {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các trường của {0} này</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>We</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ta</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>You</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quý vị</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bên khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Correct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sửa lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Words of this point</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời của điểm này</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Enter keeps the correction; the original stays beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter giữ bản sửa; bản gốc vẫn ở bên cạnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not answered yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa trả lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Enter  agreed     N  not agreed     E  correct     Up, Down  move     + −  size     Ctrl+Z  undo     Esc  leave</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter  đồng ý     N  không đồng ý     E  sửa     Lên, Xuống  di chuyển     + −  cỡ chữ     Ctrl+Z  hoàn tác     Esc  rời</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What you need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì quý vị cần</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những điều đã hứa</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Still to be answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều còn cần trả lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>How far the read-back is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiến độ đọc lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points that were answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các điểm đã trả lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì đã giữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Writing the PDF …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang ghi PDF …</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Nothing to read back yet: review the notes first, so that needs and promises stand here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có gì để đọc lại: hãy rà soát ghi chép trước để nhu cầu và cam kết có ở đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ nhỏ hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ to hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Print</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>In</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc lại cho</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Who of the city heard this and answers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai của thành phố đã nghe và trả lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back &amp;to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc lại &amp;cho</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các điểm</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Please tell us what is missing or wrong.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xin cho biết điều gì còn thiếu hoặc chưa đúng.</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Choose who</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn người</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu bản đọc lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ nhỏ hơn (-)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ to hơn (+)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back as a PDF (Ctrl+E)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu bản đọc lại thành PDF (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Write the PDF and open it to print (Ctrl+P)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi PDF và mở để in (Ctrl+P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Leave; everything is kept (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rời đi; mọi thứ được giữ (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>{0} of {1} read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đọc lại {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Kept at {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã giữ lúc {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Written: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghi: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>Heads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiêu đề cột</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>A click sorts, dragging moves a column, the menu key chooses columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhấp để sắp xếp, kéo để dời cột, phím trình đơn để chọn cột</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì khớp</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>No record fits this filter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không bản ghi nào khớp bộ lọc này.</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Clear the &amp;filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Xóa bộ lọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing here yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có gì ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Remember the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhớ danh sách</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_table.py" line="0" />
   <source>Arrows go through the rows, typing filters them, Enter opens one, Space chooses it, Ctrl+A chooses all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên đi qua các dòng, gõ để lọc, Enter mở, phím cách chọn, Ctrl+A chọn tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MYANMAR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MYANMAR</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>THAILAND</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THÁI LAN</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>LAOS</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LÀO</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>VIET NAM</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>VIỆT NAM</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MALAYSIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MALAYSIA</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>INDONESIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>INDONESIA</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>PHILIPPINES</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PHILIPPINES</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>South China Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biển Đông</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Andaman Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biển Andaman</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Java Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biển Java</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Pacific Ocean</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thái Bình Dương</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Celebes Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biển Celebes</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Map of the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản đồ các thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Arrows go from city to city, plus and minus zoom; the list says the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên đi từ thành phố này sang thành phố khác, cộng và trừ phóng to thu nhỏ; danh sách nói cùng nội dung</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Chapters</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Leaves this chapter out of the report when it is not ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương này bị bỏ khỏi báo cáo khi không được đánh dấu</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Our own &amp;team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhóm của &amp;ta</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Everything, marked internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả, đánh dấu nội bộ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>A &amp;partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đối tác hoặc thành &amp;phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only consented names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ những tên đã đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pu&amp;blic</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Công khai</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only what is marked public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ điều đánh dấu công khai</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có thành phố nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>C&amp;onsultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no consultation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có buổi tham vấn nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đ&amp;oàn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một đoàn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi đoàn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no delegation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có đoàn nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pro&amp;gramme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chươn&amp;g trình</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một chương trình</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi chương trình</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no programme yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có chương trình nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>What this report holds</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo này có gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;For whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Cho ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ngôn ngữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>P&amp;aper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giấy</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose for whom: a partner, or one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn cho ai: một đối tác, hoặc một thành phố.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The city itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Perio&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Thời kỳ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Audience</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người đọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choices of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các lựa chọn của báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The period ends before it begins.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời kỳ kết thúc trước khi bắt đầu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>First day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày đầu</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Last day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày cuối</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} của báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn {0}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the period, like 2026-03-02; empty for no limit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} của thời kỳ, như 2026-03-02; để trống là không giới hạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Takes the choices kept under this name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dùng các lựa chọn được giữ dưới tên này</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Presets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mẫu sẵn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>&amp;Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giữ các lựa chọn này làm mẫu</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ các lựa chọn này làm mẫu</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Name of the preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên mẫu</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Enter keeps the choices under this name, Escape keeps nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter giữ các lựa chọn dưới tên này, Escape không giữ gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang đang hiện</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>State of the preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trạng thái xem trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Next page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang sau</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page smaller</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang nhỏ hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang lớn hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Fit page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vừa trang</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Preview of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem trước báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang của báo cáo</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1} of the report as it will be written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang {0} trên {1} của báo cáo như sẽ được ghi</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>The report was not written: the program could not be started once more. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo chưa được viết: không khởi động thêm được chương trình. Hãy thử lại.</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>Page {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trang {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} sheets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} trang tính</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Show all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện tất cả</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows record by record what stays out and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện từng hồ sơ những gì bị giữ lại và vì sao</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Included</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gồm có</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Ask for consent of {0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>Xin sự đồng ý của {0} người</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows who was not asked; consent is noted on the page of each</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện những ai chưa được hỏi; sự đồng ý được ghi ở trang của từng người</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Not asked for consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa hỏi sự đồng ý</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF   Ctrl+E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết PDF   Ctrl+E</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write E&amp;xcel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết E&amp;xcel</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>nothing withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không giữ lại gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Enter shows which they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter hiện đó là những mục nào</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} of {1} {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} của {1} {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>What is withheld and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều gì bị giữ lại và vì sao</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Nothing is withheld.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không giữ lại gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Becomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trở thành</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Text, and the line it came from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn bản và dòng gốc</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Decision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quyết định</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>di chuyển</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chấp nhận và tiếp</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bỏ qua</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>stated, observed, inferred</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>được nêu, quan sát, suy ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ưu tiên</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>loại</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>join</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>gộp</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>split</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tách</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>rút lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã quyết định</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Keep what was accepted   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Giữ những gì đã chấp nhận   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Keep what was accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ những gì đã chấp nhận</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng, quyết định sau   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng, quyết định sau</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Accept &amp;all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chấp nhận &amp;hết</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Start &amp;over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Bắt đầu lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc &amp;lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>There is nothing above it that it can be joined with.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phía trên không có gì để ghép.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Put the cursor where the second one begins, then split.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt con trỏ ở đầu phần thứ hai rồi tách.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>No line begins with a marker, or all were kept already.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không dòng nào bắt đầu bằng dấu, hoặc tất cả đã được giữ.</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Nothing is recorded yet; your decisions wait here, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi gì; các quyết định của bạn chờ ở đây, trên máy này</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Forget every decision made here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ mọi quyết định đã làm ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Full screen (Ctrl+R)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Toàn màn hình (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Review: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rà soát: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} of {1} decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã quyết định {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} accepted   {1} skipped   {2} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} chấp nhận   {1} bỏ qua   {2} đang chờ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã nhận</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skipped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bỏ qua</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next   ↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chấp nhận và tiếp   ↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chấp nhận và tiếp</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip   Alt+S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ qua   Alt+S</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two   Alt+T</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách làm hai   Alt+T</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách làm hai</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above   Alt+J</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gộp với dòng trên   Alt+J</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gộp với dòng trên</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Deciding</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang quyết định</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>At the cursor: what stands after it becomes a draft of its own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tại con trỏ: phần sau trở thành bản nháp riêng</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Make one draft of this one and the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghép bản này với bản trên thành một bản nháp</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Choose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>as 4 December 2026</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>như 4 tháng 12 năm 2026</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>who it was</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>người đó là ai</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>{0}: words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ưu tiên</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Urgency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Độ khẩn</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có ưu tiên</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Until</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Alt+{0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alt+{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_segments.py" line="0" />
   <source>Decisions so far</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các quyết định đến nay</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_words.py" line="0" />
   <source>Enter accepts, Alt+S skips, Up and Down move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter chấp nhận, Alt+S bỏ qua, Up và Down di chuyển</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Lines and when they were kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các dòng và lúc được giữ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Finish and review   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Kết thúc và rà soát   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Finish and review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết thúc và rà soát</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Danh sách</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Chi tiết</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Ctrl+Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Full screen, to turn round to the city (Ctrl+R)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Toàn màn hình, để xoay về phía thành phố (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Back to all consultations (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Về tất cả tham vấn (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Title, place, people, summary and outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiêu đề, nơi, người, tóm tắt và kết quả</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Alt+1 … 7</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alt+1 … 7</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Details of the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm ảnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Measure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số đo</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm số đo</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Time stamp</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dấu giờ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add the time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm giờ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Take out person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ người ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>People have no page of their own yet; see them with “usascp show person”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người chưa có trang riêng; hãy xem bằng “usascp show person”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm người</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Taken out of this consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bỏ khỏi buổi tham vấn này.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} s ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lưu {0} giây trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} min ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lưu {0} phút trước</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a week</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong một tuần</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In two weeks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong hai tuần</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a month</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong một tháng</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In three months</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong ba tháng</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In half a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong nửa năm</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Add the &amp;line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm &amp;dòng</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>By when?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạn khi nào?</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>What was measured</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đo gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giá trị</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Enter goes on and keeps after the unit; Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter đi tiếp và giữ sau đơn vị; Escape để rời</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Who?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai?</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: by {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Như đã gõ: by {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Như đã gõ: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach to consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đính kèm vào buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photos and documents (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;All files (*)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh và tài liệu (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;Mọi tệp (*)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Notes hold text only; the picture can be attached as a photo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú chỉ chứa chữ; hình có thể đính kèm dưới dạng ảnh.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>What was pasted is no picture that can be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ vừa dán không phải là hình đọc được.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đính kèm ảnh</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>pasted picture.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ảnh dán.png</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đính kèm ảnh hoặc tệp</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” is a folder; open it and drop the files themselves. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” là thư mục; hãy mở và thả chính các tệp. Chưa đính kèm gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>{0} files at once are too many; drop at most {1}. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} tệp một lúc là quá nhiều; thả nhiều nhất {1}. Chưa đính kèm gì.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đính kèm “{0}”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photo: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>File: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>no date yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa có ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cần tổ chức</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a need above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cần một nhu cầu ở trên</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a known sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cần lĩnh vực đã biết</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs an amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cần số tiền</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cần lời</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>What this line will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng này sẽ thành gì</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers dates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, Tab gợi ý ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>, Tab gợi ý người</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>Esc makes it plain text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Esc biến thành văn bản thường</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Running</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang diễn ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>People in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người trong phòng</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pin</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Everything typed is kept; find a socket before it is empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi điều đã gõ đều được lưu; hãy tìm ổ cắm trước khi hết pin</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Pin {0} %</translation>
  </message>
  <message>
   <location filename="ui/widgets/row_button.py" line="0" />
   <source>Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>From this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ ngày này</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Until this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đến ngày này</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At least</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ít nhất</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhiều nhất</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Contains</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chứa</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>from {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>từ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>until {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đến {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at least {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ít nhất {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at most {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nhiều nhất {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>contains “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chứa “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>All open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi mục còn mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>This trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chuyến đi này</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Overdue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quá hạn</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trống</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã điền</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>During this trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong chuyến đi này</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Unknown filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bộ lọc không rõ</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>What cannot be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều không dùng được</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>&amp;Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Lọc</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Enter filters by it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter lọc, Escape rời</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Space ticks it, Enter filters by what is ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phím cách đánh dấu, Enter lọc theo mục đã đánh dấu</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a day; write it as 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là ngày; hãy viết như 2026-12-04.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là số.</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>5000 or 5000 USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5000 hoặc 5000 USD</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Shared folder or server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư mục hoặc máy chủ dùng chung</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Where the others exchange too; everything there is encrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nơi những người khác cũng trao đổi; mọi thứ ở đó đều được mã hóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Nơi</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Exchange once: only then do the others know this laptop, and you get what they wrote.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy trao đổi một lần: chỉ khi đó những người khác mới biết máy này và bạn nhận được những gì họ viết.</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Folder …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư &amp;mục …</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Exchange now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trao đổi n&amp;gay</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Last exchanged {0} at {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trao đổi lần cuối {0} tại {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>A folder, webdav://, s3:// or postgresql://</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một thư mục, webdav://, s3:// hoặc postgresql://</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Choose a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chọn một thư mục</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Take what is new there and put there what is new here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lấy những gì mới ở đó và đặt vào đó những gì mới ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>&amp;Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đón&amp;g   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Load &amp;more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tải &amp;thêm</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Close this list (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng danh sách này (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Show older ones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện các mục cũ hơn</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Same data?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu giống nhau?</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Read these six words to the other laptop. Same words, same data.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đọc sáu từ này cho máy kia. Từ giống nhau, dữ liệu giống nhau.</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy kia nói</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Each word is compared while you type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mỗi từ được so khi bạn gõ</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Whether the words are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các từ có giống nhau không</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Type the words the other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gõ các từ máy kia nói</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0}: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ {0}: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The same words: the same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các từ giống nhau: dữ liệu giống nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0} differs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ {0} khác</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>{0} of {1} are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} trên {1} giống nhau</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>&amp;Invite a laptop …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mờ&amp;i một máy …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as &amp;administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>làm &amp;quản trị viên</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>làm quản trị viên</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>The new laptop may invite and shut out too; a team has two at most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy mới cũng được mời và loại ra; mỗi nhóm có nhiều nhất hai</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Laptops of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các máy của nhóm</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Who holds this laptop's work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai giữ công việc của máy này</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>No team yet. Inviting a laptop, or writing a bundle, founds one with this laptop as its first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có nhóm. Mời một máy, hoặc viết một gói, sẽ lập nhóm với máy này là máy đầu tiên.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Everything written here is held by two other laptops: safe to wipe.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thứ viết ở đây đã có trên hai máy khác: có thể xóa an toàn.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>its work up to {0} is here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>công việc của máy đến {0} đã có ở đây</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>holds ours up to {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>giữ của ta đến {0} trên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quản trị viên</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Bundle for it …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gói cho máy này …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more count …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tính thêm …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Only what it has not said to hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ những gì máy đó chưa xác nhận là có</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Write a bundle for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi gói cho {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Work it wrote before it was lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc máy đã ghi trước khi bị mất</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more of the work of {0} count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tính thêm việc của {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>number {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>số {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>numbers {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>số {0} đến {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Missing here: {0} of {1}, seen by others.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thiếu ở đây: {0} của {1}, máy khác đã thấy.</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out after {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại sau {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Arrow keys go from file to file, Enter opens one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mũi tên đi từ tệp này sang tệp khác, Enter mở</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cần chú thích</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cần văn bản thay thế</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>. Wants a caption and alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>. Cần chú thích và văn bản thay thế</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>We promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ta cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>They promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họ cam kết</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Number of drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số bản nháp</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sẽ thành</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>What the marked lines become; Enter goes to the line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các dòng đã đánh dấu sẽ thành gì; Enter để tới dòng</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Begin a line with ! for a need, &gt; for our promise, &lt; for theirs, ? for a question, @ for a person.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu dòng bằng ! cho nhu cầu, &gt; cho cam kết của ta, &lt; cho của họ, ? cho câu hỏi, @ cho người.</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Nothing is recorded until you review it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có gì được ghi cho đến khi bạn rà soát.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} buổi gặp</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Dates not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa định ngày</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Members</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành viên</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Delete this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Xóa đoàn này</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Title of this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên của đoàn này</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Plan a meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lên lịch buổi gặ&amp;p</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Báo cáo chuyến đi</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch trình</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có giờ</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>What waits in the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều đang chờ ở các thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} to {1} · {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đến {1} · {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Delete it; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa; có thể hoàn tác</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Add a consultation to the itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm buổi tham vấn vào lịch trình</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>See the report of this delegation, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem báo cáo của đoàn này và viết ra</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Enter opens the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở thành phố</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>This delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoàn này</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No meeting is planned yet. “Plan a meeting” adds the first; its day can be changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có buổi gặp nào. “Lên lịch buổi gặp” thêm buổi đầu; có thể đổi ngày.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No city yet. Name the cities under Details; their needs and promises appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa có thành phố. Nêu các thành phố trong Chi tiết; nhu cầu và cam kết của họ hiện ở đây.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Taken out of the delegation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bỏ khỏi đoàn.</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Day {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>‹ &amp;Back to the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>‹ &amp;Về danh sách</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>Back to the list (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Về danh sách (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chế độ xem</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Saved views of this list: filters, order and columns under a name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các chế độ xem đã lưu của danh sách này: bộ lọc, thứ tự và cột dưới một tên</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên chế độ xem này</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>New name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên mới của chế độ xem này</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu chế độ xem</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổi tên chế độ xem</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa chế độ xem</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>&amp;Rename</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổ&amp;i tên</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chế độ xem: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Everything, as usual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tất cả, như thường</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save this view as …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu chế độ xem này thành …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã lưu chế độ xem “{0}”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xóa chế độ xem “{0}”.</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename “{0}” …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổi tên “{0}” …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/withheld_pane.py" line="0" />
   <source>Enter opens it, where what it says can be changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter mở ra, tại đó có thể sửa nội dung</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>Write this down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy ghi lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>I have written it &amp;down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Tôi đã ghi lại</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>For reporting tools and for many to read at once. The tables are not encrypted: whoever runs the server, or is given the role usascp_reader, can read all that was ever written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho công cụ báo cáo và để nhiều người đọc cùng lúc. Các bảng không được mã hóa: ai vận hành máy chủ, hoặc được giao vai trò usascp_reader, đều đọc được mọi thứ đã từng viết.</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Plain tables on a server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bảng không mã hóa trên máy chủ</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Address of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa chỉ máy chủ</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Name, host and database, as postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên, máy chủ và cơ sở dữ liệu, như postgresql://name@host/database</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Password of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mật khẩu máy chủ</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>It is not kept; empty if this computer knows it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không được lưu lại; để trống nếu máy tính này đã biết</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencr&amp;ypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Vâng, máy chủ giữ nó không mã hóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vâng, máy chủ giữ nó không mã hóa</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Nothing is written there without this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có điều này thì không ghi gì lên đó</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>W&amp;rite to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;Ghi lên máy chủ</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Last written {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi lần cuối {0} lên {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>postgresql://ten@maychu/csdl</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Make the tables there, or bring them up to date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tạo các bảng ở đó, hoặc cập nhật chúng</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Ser&amp;ver</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Má&amp;y chủ</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Pa&amp;ssword</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mật &amp;khẩu</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Add: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Change: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổi: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Delete: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Move need to: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chuyển nhu cầu sang: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Put back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt lại: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Set: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt: {0}</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>Give the workspace's address as postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy cho địa chỉ không gian làm việc dạng postgresql://host/database.</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>{0} is open for reading only; write in a workspace of your own and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} chỉ mở để đọc; hãy viết trong không gian làm việc của bạn rồi chia sẻ.</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>This is done in a workspace's folder on this computer, not at an address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc này làm trong thư mục không gian trên máy này, không phải ở một địa chỉ.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The first line of stdin is not a data key of 64 hexadecimal characters.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng đầu của stdin không phải khóa dữ liệu 64 ký tự thập lục phân.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>--progress takes only the word json.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>--progress chỉ nhận từ json.</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The passphrase file {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được tệp cụm mật khẩu {0} ({1}).</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} cannot be filtered; “usascp search” looks into them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không lọc được {0}; “usascp search” tìm trong đó.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} has no code “{1}”; it knows {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không có mã “{1}”; các mã có: {2}.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is not field=value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không có dạng field=value.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is given twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” được ghi hai lần.</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0}: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="cli/records.py" line="0" />
   <source>Give the fields with --set, or --stdin for lines of JSON; not both.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho các trường bằng --set, hoặc --stdin cho các dòng JSON; không cả hai.</translation>
  </message>
  <message>
   <location filename="cli/records.py" line="0" />
   <source>There is nothing to {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có gì để thực hiện: {0}.</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>This field had no value before; take mine, theirs or a value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trường này trước đó không có giá trị; lấy mine, theirs hoặc một giá trị.</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>There is no conflict “{0}”; “usascp conflicts” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có xung đột “{0}”; “usascp conflicts” liệt kê chúng.</translation>
  </message>
  <message>
   <location filename="cli/team.py" line="0" />
   <source>Put the six words of the invitation into {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt sáu từ của lời mời vào {0}.</translation>
  </message>
  <message>
   <location filename="cli/tour.py" line="0" />
   <source>The tour could not take back what it had just done; please report this.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chuyến tham quan không rút lại được điều vừa làm; xin báo lại.</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>“{0}” is no scale; use {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là quy mô; hãy dùng {1}.</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>There is no workspace in {0}; “usascp new” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có không gian làm việc trong {0}; “usascp new” tạo một cái.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings were damaged; defaults are used and the damaged file is kept as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cài đặt bị hỏng; dùng giá trị mặc định và giữ tệp hỏng với tên {0}.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>Settings that cannot be used were left at their defaults: {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các cài đặt không dùng được giữ giá trị mặc định: {0} ({1}).</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} are damaged and could not be moved aside; defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cài đặt trong {0} bị hỏng và không dời đi được; dùng giá trị mặc định.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} could not be read ({1}); defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được cài đặt trong {0} ({1}); dùng giá trị mặc định.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings could not be saved in {0} ({1}); check that you may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không lưu được cài đặt vào {0} ({1}); hãy kiểm tra bạn có quyền ghi ở đó.</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The setting {0} cannot be {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cài đặt {0} không thể là {1}.</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked; name and role stay internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa hỏi người này; tên và chức vụ giữ nội bộ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nhạy cảm về thương mại</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nội bộ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>{0}, not for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}, không dành cho {1}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>another partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>một đối tác khác được nêu tên</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>no partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không đối tác nào được nêu tên</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner only, and {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chỉ cho đối tác được nêu tên, và {0}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked about contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>người này chưa được hỏi về thông tin liên hệ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>công chúng</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đối tác</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>marked as not for export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>được đánh dấu không xuất</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>its sensitivity “{0}” is not known to this version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>phiên bản này không biết mức nhạy cảm “{0}”</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person has withdrawn consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>người này đã rút lại sự đồng ý</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner, not for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cho đối tác được nêu tên, không cho công chúng</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the card was handed over for that event's providers only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>danh thiếp chỉ được trao cho nhà cung cấp của sự kiện đó</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cán bộ nhà nước, chỉ liên hệ công việc</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không có người phụ trách</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không có hạn</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no sector is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không chỉ rõ lĩnh vực nào</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>more than one {0} given, the last one is used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>có hơn một {0}, dùng cái cuối</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no amount is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không chỉ rõ số tiền</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no currency given, taken as USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không nêu loại tiền, coi là USD</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không có tổ chức</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a date; write it like 2026-03-02.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là ngày; hãy viết như 2026-03-02.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>The clocks of {0} never show {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng hồ ở {0} không bao giờ chỉ {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>{0} is not the offset of {1} at {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải độ lệch giờ của {1} lúc {2}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment needs a time zone, this time has none.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời điểm cần múi giờ; thời điểm này không có.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a moment; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là thời điểm; hãy viết như {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment is kept as its time in UTC and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời điểm được lưu bằng giờ UTC và múi giờ, không gì khác.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a time in UTC such as 2026-03-02T02:00:00Z.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải giờ UTC như 2026-03-02T02:00:00Z.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a day and time of the calendar; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải ngày giờ có trên lịch; hãy viết như {1}.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a known time zone; use a name like Asia/Vientiane.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải múi giờ đã biết; hãy dùng tên như Asia/Vientiane.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>This time lies outside the years 1 to 9999.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời điểm này nằm ngoài các năm 1 đến 9999.</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” does not name its time zone; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không nêu múi giờ; hãy viết như {1}.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money is a number, not NaN or Infinity.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số tiền là một con số, không phải NaN hay Infinity.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits before the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số tiền có nhiều nhất {0} chữ số trước dấu chấm.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits after the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số tiền có nhiều nhất {0} chữ số sau dấu chấm.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a currency; use three capital letters such as USD.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải tiền tệ; hãy dùng ba chữ in hoa như USD.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>{0} is not a price year between 1900 and 2199.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải năm giá trong khoảng 1900 đến 2199.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount of money; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải số tiền; hãy viết như {1}.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>Money is kept as an amount in figures, a currency and a year, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiền được lưu bằng số tiền, loại tiền và năm, không gì khác.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount in figures such as 12.50.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải số tiền bằng chữ số như 12.50.</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a price year.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải năm giá.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải số độ.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a place; write latitude and longitude like 17.96,102.61.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải địa điểm; hãy viết vĩ độ và kinh độ như 17.96,102.61.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>A place is kept as its latitude and longitude, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa điểm được lưu bằng vĩ độ và kinh độ, không gì khác.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>That is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đó không phải số độ.</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>latitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>vĩ độ</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>longitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>kinh độ</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>{0} is not a {1} between -{2} and {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải {1} trong khoảng -{2} đến {2}.</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>{0} is not a {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải là {1}</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>due date is past</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã quá hạn</translation>
  </message>
  <message>
   <location filename="exports/excel/rows.py" line="0" />
   <source>A sheet holds {0} rows and this table has more; narrow the filters or write CSV instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một trang tính chứa {0} dòng mà bảng này có nhiều hơn; hãy thu hẹp bộ lọc hoặc xuất CSV.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The disk is full: “{0}” was not written; make room or choose another disk, then export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đĩa đầy: chưa ghi “{0}”; hãy dọn chỗ hoặc chọn đĩa khác rồi xuất lại.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written in “{1}”; close it if it is open in another program, or choose a folder you may write to.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được “{0}” vào “{1}”; hãy đóng nó nếu đang mở trong chương trình khác, hoặc chọn thư mục bạn được ghi.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The folder “{1}” does not exist; choose another one and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư mục “{1}” không tồn tại; hãy chọn thư mục khác rồi xuất lại.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” is a folder; choose another name for the file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” là thư mục; hãy chọn tên khác cho tệp.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The name “{0}” is too long for this disk; choose a shorter one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên “{0}” quá dài cho đĩa này; hãy chọn tên ngắn hơn.</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written ({1}); choose another place and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được “{0}” ({1}); hãy chọn nơi khác rồi xuất lại.</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Opening the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang mở lời mời</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Making the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang tạo không gian làm việc</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Joining the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang tham gia nhóm</translation>
  </message>
  <message>
   <location filename="records/__init__.py" line="0" />
   <source>There is no record called “{0}”; “usascp records” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có loại bản ghi “{0}”; “usascp records” liệt kê tất cả.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a text.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hãy ghi một văn bản.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hãy ghi một số nguyên.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>the number is too large.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>số quá lớn.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a number that is not infinite.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hãy ghi một số hữu hạn.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give yes or no.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hãy ghi có hoặc không.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>a moment is its time and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thời điểm gồm giờ và múi giờ, không gì khác.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa lưu {0}: {1}</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: give its values separated by commas.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa lưu {0}: hãy ghi các giá trị cách nhau bằng dấu phẩy.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>“{0}” is not a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải số nguyên.</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give it as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>hãy ghi như {0}.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This laptop's own keys in the workspace are damaged; restore the workspace from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của máy này trong không gian làm việc bị hỏng; hãy khôi phục từ bản sao lưu.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>A newer version of this program made this laptop's keys; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của máy này do phiên bản mới hơn tạo; hãy cài phiên bản đó.</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This was encrypted for other devices, or altered on the way; ask its sender for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp này được mã hóa cho thiết bị khác, hoặc bị thay đổi trên đường; hãy xin người gửi bản mới.</translation>
  </message>
  <message>
   <location filename="security/files.py" line="0" />
   <source>An attached file is damaged or incomplete; fetch it again or restore it from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp đính kèm bị hỏng hoặc thiếu; hãy lấy lại hoặc khôi phục từ bản sao lưu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace (keys.json) are damaged; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của không gian này (keys.json) bị hỏng; hãy khôi phục keys.json từ bản sao lưu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The key of this workspace is in the system keyring of the person and computer that made it; open it there, or restore a backup that has a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của không gian này nằm trong kho khóa của người và máy đã tạo; hãy mở ở đó, hoặc khôi phục bản sao lưu có cụm mật khẩu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase is empty; give one of several words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật khẩu trống; hãy cho một cụm vài từ.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A newer version of this program made the keys of this workspace; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của không gian này do phiên bản mới hơn tạo; hãy cài phiên bản đó.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace ask for far too much work; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của không gian này đòi quá nhiều tính toán; hãy khôi phục keys.json từ bản sao lưu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The system keyring is not available on this computer; give a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy này không có kho khóa hệ thống; hãy cho cụm mật khẩu.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A workspace needs a passphrase or the system keyring; give one of them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc cần cụm mật khẩu hoặc kho khóa hệ thống; hãy cho một trong hai.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>This workspace opens with a passphrase; give its passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này mở bằng cụm mật khẩu; hãy nhập cụm đó.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase does not open this workspace; check it and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật khẩu không mở được không gian này; hãy kiểm tra và thử lại.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase holds bytes that are not text; give it as UTF-8.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cụm mật khẩu có byte không phải văn bản; hãy cho dạng UTF-8.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>There is too little free memory to check the passphrase; close some programs.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Còn quá ít bộ nhớ để kiểm tra cụm mật khẩu; hãy đóng bớt chương trình.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} exists already; choose another folder, because replacing it would lose its workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã tồn tại; hãy chọn thư mục khác, vì thay nó sẽ mất không gian làm việc.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} is not a workspace: it has no {1}; check the folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải không gian làm việc: thiếu {1}; hãy kiểm tra thư mục.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} cannot be read ({1}); check that you may read it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được {0} ({1}); hãy kiểm tra bạn có quyền đọc.</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} could not be written ({1}); check that the folder can be written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được {0} ({1}); hãy kiểm tra thư mục có ghi được không.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} has this workspace open on {1} (process {2}) since {3}; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đang mở không gian làm việc này trên {1} (tiến trình {2}) từ {3}; hãy đóng nó ở đó trước.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Another program has this workspace open for writing; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình khác đang mở không gian làm việc này để ghi; hãy đóng ở đó trước.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>its disk offers no locks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đĩa của nó không có khóa</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} cannot be opened for writing ({1}); move the workspace to a folder on this computer that you may write to, or open it for reading.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không mở được {0} để ghi ({1}); hãy chuyển không gian làm việc vào một thư mục trên máy này mà bạn được ghi, hoặc mở để đọc.</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Somebody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai đó</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Permission denied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có quyền</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No such file or directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có tệp hoặc thư mục này</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No space left on device</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đĩa hết chỗ trống</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Read-only file system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đĩa chỉ cho đọc</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Input/output error</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lỗi đọc/ghi</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Disk quota exceeded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vượt hạn mức đĩa</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File exists</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp đã tồn tại</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File name too long</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên tệp quá dài</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Is a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đó là thư mục</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Not a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không phải thư mục</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Operation not permitted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thao tác không được phép</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: the picture is damaged or cut off; copy it from the camera again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: ảnh bị hỏng hoặc bị cắt; hãy chép lại từ máy ảnh.</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>The attachment “{0}” has no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp đính kèm “{0}” không có tệp.</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” could not be copied ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không sao chép được “{0}” ({1}).</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: it has too many pixels; make it smaller.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: quá nhiều điểm ảnh; hãy thu nhỏ.</translation>
  </message>
  <message numerus="yes">
   <location filename="services/bulk.py" line="0" />
   <source>{0} {1} were {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} {1}: {2}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>A tag is one word or a few, without a comma.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhãn là một hoặc vài từ, không có dấu phẩy.</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} had been deleted meanwhile.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã bị xóa trong lúc đó.</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} cannot be set for many records at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không thể đặt {0} cho nhiều bản ghi cùng lúc.</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Promise kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết đã thực hiện</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Drop promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ cam kết</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Finish consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết thúc buổi tham vấn</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Add measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm số đo</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Add member</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm thành viên</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Take member out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đưa thành viên ra</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Plan meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lên kế hoạch cuộc gặp</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Untitled delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoàn chưa có tên</translation>
  </message>
  <message>
   <location filename="services/demo/__init__.py" line="0" />
   <source>Practice data go only into a practice workspace; make one with “usascp new --practice”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu thực hành chỉ vào không gian thực hành; hãy tạo bằng “usascp new --practice”.</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Settle disagreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giải quyết khác biệt</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Deleted there, edited here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa ở đó, sửa ở đây</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Keep the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ bản ghi</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Delete the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa bản ghi</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Not known here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không biết ở đây</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Merge duplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gộp mục trùng</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Say that two are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho biết hai mục khác nhau</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Take out what was merged</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách mục đã gộp</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>These two are one already; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai mục này đã là một; không đổi gì.</translation>
  </message>
  <message numerus="yes">
   <location filename="services/duplicates.py" line="0" />
   <source>{0} contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} thông tin liên hệ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Only people and organisations can be merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ có thể ghép người và tổ chức.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This {0} is no longer here; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục này ({0}) không còn nữa; chưa thay đổi gì.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This record stands for itself; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản ghi này đứng riêng; chưa có gì thay đổi.</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This field cannot be chosen when merging; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không thể chọn mục này khi gộp; chưa có gì thay đổi.</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>“{0}” does not end in a format for reports; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không có đuôi định dạng báo cáo; hãy dùng đuôi {1}.</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>Only a PDF can be locked with a password; “{0}” cannot.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ PDF mới khóa được bằng mật khẩu; “{0}” thì không.</translation>
  </message>
  <message>
   <location filename="services/exporting_apart.py" line="0" />
   <source>The report was not written: the process that writes it ended by itself. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa ghi được báo cáo: tiến trình ghi tự kết thúc. Hãy thử lại.</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Add follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm việc theo dõi</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Complete follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hoàn thành việc theo dõi</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>“{0}” does not end in a format for lists; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không có đuôi định dạng danh sách; hãy dùng đuôi {1}.</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>Reading</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang đọc</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Answer a loose end</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trả lời việc còn dở</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Other…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khác…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Date…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Write…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng lời</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Danh thiếp</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>met {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>gặp {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="services/loose_answers.py" line="0" />
   <source>{0} photos without a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ảnh chưa có chú thích</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>no side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chưa rõ bên nào</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chú thích…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption all…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chú thích tất cả…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Line only in {0}, no English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng chỉ bằng {0}, không có tiếng Anh</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>we owe the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ta nợ thành phố</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>the city owes us</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thành phố nợ ta</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Translate…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dịch…</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>No city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có thành phố</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>All needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi nhu cầu</translation>
  </message>
  <message numerus="yes">
   <location filename="services/needs_board.py" line="0" />
   <source>{0} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} thành phố</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>{0} open in {1} · {2} critical or high</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} còn mở ở {1} · {2} nghiêm trọng hoặc cao</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Changed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đổi: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Added: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã thêm: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Deleted: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xóa: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Restored: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã khôi phục: {0}</translation>
  </message>
  <message>
   <location filename="services/people.py" line="0" />
   <source>Note consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi sự đồng ý</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>name and role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tên và vai trò</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>liên hệ công việc</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>private contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>liên hệ riêng</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>In public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công khai</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>For partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho đối tác</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>Internally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nội bộ</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same e-mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cùng thư điện tử</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cùng tên</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Read back and agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đọc lại và đồng ý</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Correct in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sửa khi đọc lại</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Answer in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trả lời khi đọc lại</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>A point needs words; delete it instead if it was not said.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một điểm cần có lời; hãy xóa nếu không ai nói.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point names a person who may not be named; correct it on its own page.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điểm này nêu tên người không được nêu; hãy sửa trên trang của nó.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point belongs to another consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điểm này thuộc buổi tham vấn khác; không lưu gì.</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>“{0}” is no need or promise of this consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải nhu cầu hay cam kết của buổi tham vấn này; chưa lưu gì.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not an object of fields; write it like {“field”: “value”}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng này không phải đối tượng gồm các trường; hãy viết như {“field”: “value”}.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line gives no field.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng này không cho trường nào.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not JSON; give one object of fields a line.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng này không phải JSON; hãy cho một đối tượng trên mỗi dòng.</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>{0} is filled in by the program; leave it out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} do chương trình điền; hãy bỏ qua.</translation>
  </message>
  <message>
   <location filename="services/reports/briefing.py" line="0" />
   <source>A briefing is about a trip or a city: choose a delegation or a city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản tóm lược nói về một chuyến đi hoặc một thành phố: hãy chọn đoàn hoặc thành phố.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>There is no report called “{0}”; “usascp reports” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có báo cáo “{0}”; “usascp reports” liệt kê tất cả.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” is about one city; make one for each.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo “{0}” chỉ về một thành phố; hãy làm riêng cho từng nơi.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” cannot be limited by {1}; leave that out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo “{0}” không giới hạn được bằng {1}; hãy bỏ đi.</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” needs {1}: say which one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo “{0}” cần {1}: hãy cho biết cái nào.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>The period ends before it begins; turn its two dates round.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời kỳ kết thúc trước khi bắt đầu; hãy đổi chỗ hai ngày.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>A document for a partner is for one partner: name it with --partner, or name one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài liệu cho đối tác là cho một đối tác: nêu bằng --partner, hoặc nêu một thành phố.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not an audience; use internal, partner or public.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải đối tượng đọc; hãy dùng internal, partner hoặc public.</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not a paper size; use a4 or letter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải khổ giấy; hãy dùng a4 hoặc letter.</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Budgets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngân sách</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Commitments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Exchanges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các trao đổi</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Findings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phát hiện</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Guidance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hướng dẫn</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How far they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiến độ đến đâu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How pressing they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức độ cấp bách</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Measured on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đo tại chỗ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Milestones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các mốc</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Notes as typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú như đã gõ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Open questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Câu hỏi còn mở</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết quả</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đối tác</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Photos and documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh và tài liệu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Pilots</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thí điểm</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Purpose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục đích</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khuyến nghị</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Records to finish</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hồ sơ cần hoàn tất</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Research projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dự án nghiên cứu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tóm tắt</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The needs, most pressing first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các nhu cầu, cấp bách nhất trước</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Travellers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người đi</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Vision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tầm nhìn</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What came of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết quả</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What fits where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cái gì hợp ở đâu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What the cities promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thành phố đã hứa gì</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Where the needs are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu ở đâu</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Who was met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gặp ai</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thành phố</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>People to meet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những người sẽ gặp</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Earlier consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các buổi tham vấn trước</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>“{0}” is not a chapter of this report; it has {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải là chương của báo cáo này; báo cáo có {1}.</translation>
  </message>
  <message>
   <location filename="services/reports/read_back.py" line="0" />
   <source>A read-back is for one city: name it with --city, or its consultation with --consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản đọc lại là cho một thành phố: nêu bằng --city, hoặc buổi tham vấn bằng --consultation.</translation>
  </message>
  <message>
   <location filename="services/reports/wording.py" line="0" />
   <source>There is no wording in “{0}”; choose one of {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có lời văn bằng “{0}”; hãy chọn một trong {1}.</translation>
  </message>
  <message>
   <location filename="services/review.py" line="0" />
   <source>Accept notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chấp nhận ghi chú</translation>
  </message>
  <message>
   <location filename="services/review_decisions.py" line="0" />
   <source>Review decisions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các quyết định xem lại</translation>
  </message>
  <message>
   <location filename="services/rows.py" line="0" />
   <source>This {0} is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục này ({0}) không còn nữa.</translation>
  </message>
  <message>
   <location filename="services/sharing.py" line="0" />
   <source>This workspace is on a server and is only read; it is shared from the workspaces it came of.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc này nằm trên máy chủ và chỉ để đọc; nó được chia sẻ từ các không gian gốc.</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} h</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Còn {0} giờ</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Held</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã diễn ra</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bây giờ</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Còn {0} phút</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đoàn</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>interpreter booked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đã đặt phiên dịch</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Untitled meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi gặp chưa có tên</translation>
  </message>
  <message numerus="yes">
   <location filename="services/today.py" line="0" />
   <source>{0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} dòng cần rà soát</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>missing: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thiếu: {0}</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>still a draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>còn là ghi chú nháp</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>An unwritten need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu chưa viết</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Cancelled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã hủy</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>No-show</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đến</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>To review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cần rà soát</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Finish it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hoàn tất</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>table {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>bàn {0}</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>A name is needed; type one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cần có tên; hãy nhập một tên.</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>This name is too long; {0} characters are enough.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên này quá dài; {0} ký tự là đủ.</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>There is already a view “{0}”; choose another name.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã có chế độ xem “{0}”; hãy chọn tên khác.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>An attachment's record is damaged: it names no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản ghi tệp đính kèm bị hỏng: không nêu tệp nào.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: không đọc được ({1}).</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it could not be stored ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: không lưu được ({1}).</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>a folder; attach the files in it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thư mục; hãy đính kèm các tệp trong đó</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>not a file; choose a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không phải tệp; hãy chọn một tệp</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: đây là {1}.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: the file is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: tệp rỗng.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is larger than {1} MB; shorten or shrink it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: lớn hơn {1} MB; hãy cắt bớt hoặc thu nhỏ.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: nội dung rỗng.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” has not been received on this laptop yet; merge a bundle or folder that holds it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy này chưa nhận “{0}”; hãy gộp gói hoặc thư mục có chứa nó.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” is another file than its record says; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải tệp mà bản ghi nêu; hãy lấy lại.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>The record of “{0}” is damaged: its key cannot be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản ghi của “{0}” bị hỏng: không đọc được khóa.</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it grew while it was read; try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa đính kèm “{0}”: tệp lớn thêm khi đang đọc; hãy thử lại.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is not a backup of a USASCP workspace, or it is damaged; use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không phải bản sao lưu của không gian làm việc USASCP, hoặc bị hỏng; hãy dùng bản khác.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is already there; choose another name for the backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã có; hãy chọn tên khác cho bản sao lưu.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>There is no data.db in {0}; there is nothing to back up.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có data.db trong {0}; không có gì để sao lưu.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The data could not be copied ({0}), so no backup was made; run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không sao chép được dữ liệu ({0}) nên chưa sao lưu; hãy chạy “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The copy of the data is damaged ({0}), so no backup was made; try another disk.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản sao dữ liệu bị hỏng ({0}) nên chưa sao lưu; hãy thử đĩa khác.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>A newer version of this program made this backup; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản sao lưu này do phiên bản mới hơn tạo; hãy cài phiên bản đó.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup is damaged ({0} was altered); use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản sao lưu bị hỏng ({0} đã bị sửa); hãy dùng bản khác.</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được bản sao lưu vào {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được bản sao lưu {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The disk is full, so no backup was made; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ổ đĩa đầy nên chưa sao lưu; hãy giải phóng chỗ và thử lại.</translation>
  </message>
  <message>
   <location filename="store/capture.py" line="0" />
   <source>{0} “{1}” is not there, so nothing can be added to it; nothing was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} “{1}” không có nên không thêm gì vào được; chưa lưu gì.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>Something wrote to this workspace outside the program; run “usascp check” on it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có thứ gì đó ghi vào không gian này ngoài chương trình; hãy chạy “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is locked; give its passphrase to go on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này đã khóa; hãy nhập cụm mật khẩu để tiếp tục.</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is open for reading only; write in the window that has it open.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này chỉ mở để đọc; hãy viết trong cửa sổ đang mở nó.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ổ đĩa đầy nên chưa lưu gì; hãy giải phóng chỗ và thử lại.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's folder cannot be written to; nothing was saved. Check who may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được vào thư mục không gian làm việc; chưa lưu gì. Hãy kiểm tra ai được ghi ở đó.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>Another program is writing to this workspace; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình khác đang ghi vào không gian này; hãy thử lại sau giây lát.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk could not be read or written; see whether it is full or was taken out. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc hoặc ghi được ổ đĩa; xem ổ có đầy hoặc bị rút không. Hãy thử lại.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's data are damaged; restore the latest backup and run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu của không gian làm việc bị hỏng; hãy khôi phục bản sao lưu mới nhất và chạy “usascp check”.</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace could not be read or written ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc hoặc ghi được không gian làm việc ({0}).</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is kept by its server; back up or check the workspace it is made from.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} do máy chủ giữ; hãy sao lưu hoặc kiểm tra không gian làm việc gốc.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is of another version than the program; “usascp materialise” brings it up to date.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} khác phiên bản với chương trình; “usascp materialise” cập nhật nó.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>There is no workspace at {0}; “usascp materialise” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có không gian làm việc tại {0}; “usascp materialise” tạo một cái.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>This account may not read {0}; whoever runs the server grants it {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài khoản này không được đọc {0}; người quản lý máy chủ cấp cho nó {1}.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>Somebody else is bringing {0} up to date; try again when they are done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người khác đang cập nhật {0}; hãy thử lại khi họ xong.</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} was filled by a newer version of the program; please update it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} do phiên bản mới hơn của chương trình ghi; hãy cập nhật chương trình.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This disagreement has changed since it was shown; please look at it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bất đồng này đã thay đổi từ khi hiện; xin xem lại.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>Say which value holds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy nói giá trị nào có hiệu lực.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>There is no such disagreement; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có bất đồng đó; xin xem lại.</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This value is no longer among those to choose from; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giá trị này không còn để chọn; xin xem lại.</translation>
  </message>
  <message>
   <location filename="store/merge_stage.py" line="0" />
   <source>A change from another laptop is not written as it should be; none was taken.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một thay đổi từ máy khác không được viết đúng; không nhận gì.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This file is not the data of a USASCP workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp này không phải là dữ liệu của không gian USASCP.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This workspace was written by a newer version of the program; please update it first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này do phiên bản mới hơn viết; hãy cập nhật trước.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace's data cannot be read: they are damaged, or belong to another key. Restore a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được dữ liệu của không gian làm việc: bị hỏng hoặc thuộc khóa khác. Hãy khôi phục bản sao lưu.</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace could not be brought up to date ({0}); nothing was changed, try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không cập nhật được không gian làm việc ({0}); chưa thay đổi gì, hãy thử lại.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The workspace at {0} could not be read or written ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc hoặc ghi được không gian làm việc tại {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} cannot be reached; look at the address and the network.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không kết nối được máy chủ của {0}; hãy xem lại địa chỉ và mạng.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>This account may not do that at {0} ({1}); whoever runs the server grants it {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài khoản này không được làm việc đó tại {0} ({1}); người quản lý máy chủ cấp cho nó {2}.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} is gone or does not answer; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy chủ của {0} đã ngắt hoặc không trả lời; hãy thử lại sau giây lát.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not let this user in; look at user and password (PGUSER, PGPASSWORD or ~/.pgpass).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không cho người dùng này vào; hãy xem lại người dùng và mật khẩu (PGUSER, PGPASSWORD hoặc ~/.pgpass).</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not know this user; set PGUSER, or ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không biết người dùng này; hãy đặt PGUSER, hoặc hỏi người quản lý máy chủ.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>There is no such database at {0}; ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có cơ sở dữ liệu đó tại {0}; hãy hỏi người quản lý máy chủ.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not show a certificate this computer trusts, so nothing was sent; see PGSSLROOTCERT.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không đưa ra chứng chỉ mà máy này tin cậy nên chưa gửi gì; xem PGSSLROOTCERT.</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>A workspace on a server needs a part that is not installed: install usascp-desktop[postgres].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian trên máy chủ cần một phần chưa cài: hãy cài usascp-desktop[postgres].</translation>
  </message>
  <message>
   <location filename="store/postgres_schema.py" line="0" />
   <source>The database at {0} does not keep every script; make one with “encoding UTF8”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ sở dữ liệu tại {0} không lưu được mọi chữ viết; hãy tạo với “encoding UTF8”.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>There is no {0} “{1}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có {0} “{1}”.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>{0} has no field “{1}”; “usascp records {2}” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không có mục “{1}”; “usascp records {2}” liệt kê chúng.</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>More than one {0} begins with “{1}”; give more of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có nhiều {0} bắt đầu bằng “{1}”; hãy ghi rõ hơn.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The backup could not be restored into {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không khôi phục được bản sao lưu vào {0} ({1}).</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder to restore into.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã có và không trống; hãy chọn thư mục mới để khôi phục.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The workspace in this backup was never finished; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian trong bản sao lưu này chưa bao giờ xong; hãy dùng bản khác.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>There is no backup {0}; choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có bản sao lưu {0}; hãy chọn lại tệp.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup cannot be read with its key: they are damaged; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được dữ liệu trong bản sao lưu này bằng khóa của nó: bị hỏng; hãy dùng bản khác.</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup are damaged ({0}); use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu trong bản sao lưu này bị hỏng ({0}); hãy dùng bản khác.</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>{0}: {1} of {2} put back; {3} was changed since</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: đã đặt lại {1} trên {2}; {3} đã thay đổi từ đó</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>the record itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chính bản ghi</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>This {0} is already here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục này ({0}) đã có.</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} was not kept: “{1}” is not one of {2} ….</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa lưu {0}: “{1}” không thuộc {2} ….</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} cannot change: it is part of the key.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đổi được {0}: nó thuộc khóa.</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>The bundle could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được gói vào {0} ({1}).</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} cannot be read ({1}); choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được {0} ({1}); hãy chọn lại tệp.</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} is already there; choose another name for the bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã có; hãy chọn tên khác cho gói.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give a folder, s3://bucket/folder, webdav://host/folder or postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy cho thư mục, s3://bucket/folder, webdav://host/folder hoặc postgresql://host/database.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>{0} could not be used ({1}); what was sent so far is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không dùng được {0} ({1}); những gì đã gửi vẫn được giữ.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>“{0}” is no place this program can use. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình không dùng được nơi “{0}”. {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>It may be this computer's clock: set it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có thể do đồng hồ máy này: hãy chỉnh lại.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give name and password in {0} and {1}, not in the address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy đặt tên và mật khẩu trong {0} và {1}, không đặt trong địa chỉ.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>There is no folder {0}; plug in or make it first. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không có thư mục {0}; hãy cắm ổ hoặc tạo nó trước. {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Check the name and the password.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy kiểm tra tên và mật khẩu.</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>This kind of place needs a part that is not installed: install usascp-desktop[{0}].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại nơi này cần một phần chưa cài: hãy cài usascp-desktop[{0}].</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} damages what is sent to it; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} làm hỏng những gì gửi đến; hãy chọn nơi khác.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} has been emptied or is another place: our mark is not there. Nothing was done; if it is the right one, fill it again with --refill.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã bị dọn sạch hoặc là nơi khác: không thấy dấu của ta. Chưa làm gì; nếu đúng nơi đó, hãy đưa dữ liệu lại bằng --refill.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} did not give back what was sent; try again later, nothing is lost.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không trả lại những gì đã gửi; hãy thử lại sau, không mất gì.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} belongs to another team; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} thuộc nhóm khác; hãy chọn nơi khác.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>The mark of {0} is damaged or still arriving; try again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dấu của {0} bị hỏng hoặc còn đang đến; hãy thử lại sau.</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>A newer version of the program uses {0}; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên bản mới hơn của chương trình đang dùng {0}; hãy cập nhật.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những gì viết ở đây</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} changes have not been written to any bundle yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} thay đổi chưa được ghi vào gói nào.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một tệp đính kèm</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by one other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} được một máy khác xác nhận là đang giữ; cần hai máy.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by no other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa máy nào khác xác nhận đang giữ {0}; cần hai máy.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>Take a merge back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rút lại lần gộp</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is not held by any administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} không có trên máy của quản trị viên nào.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>This merge is not known here; look at the list of merges again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lần ghép này không biết ở đây; hãy xem lại danh sách.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written on this laptop is taken back by undoing it, not with a merge.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều viết trên máy này được rút bằng hoàn tác, không bằng lần ghép.</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>There is no room to look at the files first ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đủ chỗ để xem trước các tệp ({0}).</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file could not be stored ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không lưu được một tệp đính kèm ({0}).</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you to say them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời mở bằng sáu từ bốn chữ; hãy hỏi người mời.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>This file is not an invitation to a team; ask for it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp này không phải lời mời vào nhóm; hãy xin lại.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>The six words do not open this invitation; check them, or the file was altered on the way.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sáu từ đó không mở được lời mời này; hãy kiểm tra lại, hoặc tệp đã bị sửa trên đường.</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>A newer version of the program made this invitation; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời này do phiên bản mới hơn tạo; hãy cài phiên bản đó.</translation>
  </message>
  <message>
   <location filename="sync/materialise.py" line="0" />
   <source>{0} holds the data of another team; choose another database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} chứa dữ liệu của nhóm khác; hãy chọn cơ sở dữ liệu khác.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It has a name that no file of ours has.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên của nó không phải tên tệp của ta.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not complete yet, or was damaged on the way; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó chưa đủ hoặc bị hỏng trên đường; hãy lấy lại.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its lengths do not fit its size.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các độ dài không khớp với kích thước.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not of our format.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó không theo định dạng của ta.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It belongs to another team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó thuộc nhóm khác.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It comes from a laptop that is not in the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó đến từ một máy không thuộc nhóm.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It was written after its laptop was shut out of the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó được viết sau khi máy đó bị loại khỏi nhóm.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its signature is not that of the laptop it names.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ ký không phải của máy mà nó nêu.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>A newer version of the program wrote it; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên bản mới hơn của chương trình đã viết nó; hãy cập nhật.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is encrypted with a key this laptop has not been given.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó được mã hóa bằng khóa mà máy này chưa được trao.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It would become larger than anything we write.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nó sẽ lớn hơn mọi thứ ta viết.</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>What is in it is not what its outside says.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bên trong không đúng như bên ngoài ghi.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Another workspace writes under this laptop's name: its disk or folder was copied. Nothing is lost, but this one sends nothing more until “usascp team renew” makes it a laptop of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một không gian làm việc khác đang viết dưới tên máy này: đĩa hoặc thư mục của nó đã bị sao chép. Không mất gì, nhưng nơi này không gửi thêm gì cho đến khi “usascp team renew” biến nó thành máy riêng.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>No other workspace is known to write under this laptop's name. If its disk was copied, share from both first: the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không biết không gian làm việc nào khác viết dưới tên máy này. Nếu đĩa của nó bị sao chép, hãy chia sẻ từ cả hai trước: máy được yêu cầu sẽ tiếp tục như máy mới.</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Two workspaces write as “{0}” since its number {1}: its disk was copied. Nothing is lost; share with both, and the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hai không gian làm việc viết với tên “{0}” từ số {1}: đĩa của nó bị sao chép. Không mất gì; hãy chia sẻ với cả hai, máy được yêu cầu sẽ tiếp tục như máy mới.</translation>
  </message>
  <message>
   <location filename="sync/roster.py" line="0" />
   <source>An invitation was used twice; the laptop “{0}” was not let in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một lời mời được dùng hai lần; máy “{0}” không được vào.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This is a practice workspace: what is in it can never be shared or merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đây là không gian thực hành: nội dung không bao giờ được chia sẻ hay ghép.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in no team yet; found one with an invitation, or join one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này chưa thuộc nhóm nào; hãy lập nhóm bằng lời mời, hoặc gia nhập.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is over: it was good for fourteen days. Ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời này đã hết hạn: chỉ có hiệu lực mười bốn ngày. Hãy xin lời mời mới.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>Only an administrator's laptop may do this; “usascp team list” shows who that is.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ máy của quản trị viên được làm việc này; “usascp team list” cho biết đó là ai.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This laptop is not in the team, or was shut out; ask an administrator to invite it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Máy này không ở trong nhóm, hoặc đã bị loại; hãy nhờ quản trị viên mời.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>{0} is already there; choose another name for the invitation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã có; hãy chọn tên khác cho lời mời.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is damaged; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời này bị hỏng; hãy xin lời mời mới.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in another team; join from a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này thuộc nhóm khác; hãy gia nhập từ không gian mới.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was not made by an administrator of its team; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời này không do quản trị viên của nhóm tạo; hãy xin lời mời mới.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>A laptop cannot shut itself out; do it from another administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một máy không thể tự loại mình; hãy làm từ máy quản trị viên khác.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>more than one laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>nhiều hơn một máy</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>no laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>không máy nào</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” names {1} of the team; “usascp team list” shows their ids.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” chỉ {1} trong nhóm; “usascp team list” cho xem mã của chúng.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không ghi được lời mời vào {0} ({1}).</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không đọc được lời mời {0} ({1}).</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” is no laptop of the team; “usascp team list” shows them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” không phải máy của nhóm; “usascp team list” cho xem chúng.</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was used already, by the laptop “{0}”; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lời mời này đã được máy “{0}” dùng; hãy xin lời mời mới.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace lies in a folder that {0} synchronises; it may rewrite files while you work. Move the workspace out of it and share bundles there instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian làm việc này nằm trong thư mục do {0} đồng bộ; nó có thể ghi lại tệp khi bạn đang làm. Hãy chuyển không gian ra ngoài và chỉ chia sẻ các gói ở đó.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>Give a passphrase (USASCP_PASSPHRASE or --passphrase-file), or make a --practice workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho cụm mật khẩu (USASCP_PASSPHRASE hoặc --passphrase-file), hoặc tạo không gian --practice.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace's keys.json is missing; put it back from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thiếu keys.json của không gian làm việc; hãy khôi phục từ bản sao lưu.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace was not finished when it was made; make it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này chưa được tạo xong; hãy tạo lại.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} đã có và không trống; hãy chọn thư mục mới.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of an older version, and it cannot be brought up to date while another program has it open or its folder cannot be written to. Close that program, or copy the workspace, and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này thuộc phiên bản cũ và không thể cập nhật khi chương trình khác đang mở hoặc thư mục không ghi được. Hãy đóng chương trình đó, hoặc chép không gian, rồi thử lại.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of another version than the program; open it in the window first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không gian này thuộc phiên bản khác; hãy mở trong cửa sổ trước.</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace could not be made in {0}: {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không tạo được không gian làm việc trong {0}: {1}.</translation>
  </message>
  <message>
   <location filename="ui/forms/delegation.toml" line="0" />
   <source>Who may see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai được xem</translation>
  </message>
  <message>
   <location filename="ui/forms/need.toml" line="0" />
   <source>What it takes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cần những gì</translation>
  </message>
  <message>
   <location filename="ui/forms/person.toml" line="0" />
   <source>How they work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họ làm việc thế nào</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở mọi nơi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>find palette</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tìm bảng lệnh</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>do again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>làm lại</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>History of this record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lịch sử của bản ghi này</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>who changed versions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ai đã đổi phiên bản</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lock the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa cửa sổ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>passphrase away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>cụm mật khẩu rời máy</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>help manual how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>trợ giúp hướng dẫn cách</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Show the keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện các phím</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>shortcuts help</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>phím tắt trợ giúp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>preferences options paper zone language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>tùy chọn giấy múi giờ ngôn ngữ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Larger text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ to hơn</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>zoom size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thu phóng cỡ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Smaller text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chữ nhỏ hơn</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Fold or unfold the rail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thu gọn hoặc mở thanh bên</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>sidebar narrow wide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thanh bên hẹp rộng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Light colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Màu sáng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chủ đề giao diện</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Dark colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Màu tối</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look night</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chủ đề giao diện đêm</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sao lưu ngay</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>copy save zip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>chép lưu zip</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>invitation invited six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>lời mời được mời sáu từ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giới thiệu và giấy phép</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>version credits fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>phiên bản ghi công phông chữ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Close the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đóng cửa sổ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>exit quit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>thoát</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đi tới</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>go open page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>đi mở trang</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Filter the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lọc danh sách</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lists and records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Danh sách và bản ghi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a list or a record is open; go to one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc này làm được khi một danh sách hoặc bản ghi đang mở; hãy đến đó trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next pane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khung tiếp theo</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>See both values of a marked row</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xem cả hai giá trị của dòng có dấu</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a row with the mark of two values first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn trước một dòng có dấu hai giá trị.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Start consultation here and now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu tham vấn ngay tại đây</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to Today first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước hết hãy đến Hôm nay.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>New person or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người hoặc tổ chức mới</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Needs as board or table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu dạng bảng thẻ hoặc bảng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a need in the list first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn một nhu cầu trong danh sách trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Paste a picture</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dán ảnh</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to the wall of photos and files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy mở bảng ảnh và tệp trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xóa tệp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note as kept or done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi là đã giữ hoặc đã xong</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Open a promise or a task first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy mở một cam kết hoặc việc trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a city first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hãy chọn thành phố trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>All cities as a table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mọi thành phố dạng bảng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong buổi tham vấn</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works inside a consultation; open or start one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc này làm được trong buổi tham vấn; hãy mở hoặc bắt đầu một buổi trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Put the time into the notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chèn giờ vào ghi chú</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm ảnh hoặc tệp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi một số đo</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add who is in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thêm người có mặt trong phòng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là nhu cầu</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as our promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là cam kết của ta</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as their promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là cam kết của họ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là câu hỏi</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là người</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là lĩnh vực</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh dấu là tiền</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Skip the draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ qua bản nháp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In its review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khi rà soát</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works in the review at the end of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc này làm được trong phần rà soát cuối buổi tham vấn.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Set the draft's priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đặt mức ưu tiên của bản nháp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Change the draft's kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổi loại bản nháp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Join the draft with the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghép bản nháp với bản ở trên</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Split the draft in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tách bản nháp làm hai</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Keep what is chosen, or merge the pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ điều đã chọn, hoặc gộp cặp</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a disagreement or a pair of duplicates shows; choose one on Sync first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dùng được khi một bất đồng hoặc một cặp trùng đang hiện; hãy chọn ở trang Đồng bộ trước.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next disagreement or pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bất đồng hoặc cặp tiếp theo</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Disagreement or pair before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bất đồng hoặc cặp trước đó</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>The pair is two: keep it apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cặp này là hai: giữ riêng</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Write the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết báo cáo</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Short name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên ngắn</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Other local names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên địa phương khác</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nước</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên nước</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vị trí</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>GeoNames id</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mã GeoNames</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Năm của dân số</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nguồn dân số</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Caveat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lưu ý</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Time zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Lead authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ quan chủ trì</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Remark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Sensitivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức nhạy cảm</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đối tác được nêu</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Tags</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhãn</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Never changes: the city's key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không bao giờ đổi: khóa của thành phố</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Latitude and longitude: GeoNames, CC BY 4.0</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vĩ độ và kinh độ: GeoNames, CC BY 4.0</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Of the area the caveat speaks of; derive no densities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Của khu vực nêu trong lưu ý; đừng suy ra mật độ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>What the figures do and do not cover</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số liệu bao gồm và không bao gồm gì</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>IANA name, as Asia/Vientiane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên IANA, như Asia/Vientiane</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Main language first, separated by semicolons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngôn ngữ chính trước, cách nhau bằng dấu chấm phẩy</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>For us only; never in a read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ cho ta; không bao giờ trong bản đọc lại</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Who may see it in an export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai được xem khi xuất</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>The organisation that a partner-level export may show this to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổ chức mà bản xuất mức đối tác có thể cho xem</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dự án</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Number in the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số trong danh sách</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Focus area</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực trọng tâm</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Support asked for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hỗ trợ được yêu cầu</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trạng thái</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Preparation stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giai đoạn chuẩn bị</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Cost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi phí</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Where it is listed: scap_2018, register_2025 or our own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Được liệt kê ở đâu: scap_2018, register_2025 hoặc của ta</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phương án tài chính</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance options</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phương án tài chính</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phương án</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Instrument</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công cụ</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>PPP type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại hình PPP</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Who pays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ai trả</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số tiền</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Conditions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều kiện</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối tiềm năng</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Loại</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bên</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giống với</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Not the same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không giống với</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Sorts under</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xếp theo</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Form of address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách xưng hô</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Title on the card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chức danh trên danh thiếp</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Roles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vai trò</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Influence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh hưởng</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Consent given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đồng ý lúc</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>How to greet them, as Khun, Bapak, Madam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách chào họ, như Khun, Bapak, Madam</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>May their contact details leave?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết liên hệ của họ có được đưa ra ngoài không?</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Control officer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cán bộ phụ trách đoàn</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Subject</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Duration</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời lượng</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ở đâu</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Interpreter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên dịch</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>NSF domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực NSF</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>How known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Biết bằng cách nào</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Our owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người phụ trách của ta</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức ban đầu</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đơn vị mức ban đầu</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Năm của mức ban đầu</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nguồn mức ban đầu</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngân sách</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Decision maker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người quyết định</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mua sắm</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ buổi tham vấn</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ dòng</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Owner as noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người phụ trách như đã ghi</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>To whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Với ai</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Due</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạn</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Kept on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ lời ngày</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>For need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho nhu cầu</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>As written, until a person is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Như đã viết, đến khi chọn người</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Asked of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hỏi ai</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trả lời</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số đo</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số đo</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Indicator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measured for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đo cho</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngày</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc theo dõi</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Due at</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạn lúc</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp đính kèm</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thuộc về</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kiểu</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kích thước</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mã băm của tệp</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mã băm của tệp mã hóa</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Key of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khóa của tệp mã hóa</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chú thích</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Văn bản thay thế</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chụp lúc</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Shown first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiện đầu tiên</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>What the picture shows, for who cannot see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh cho thấy gì, cho người không nhìn được</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự kiện thương mại</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade events</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự kiện thương mại</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự kiện</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Venue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Leads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối tiềm năng</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Name as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tên như đã cho</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Organisation as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổ chức như đã cho</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Temperature</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Độ nóng</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Looking for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang tìm</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bước tiếp</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đáp ứng</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solution</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giải pháp</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solutions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giải pháp</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Provider</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhà cung cấp</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>What it does</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Làm được gì</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Capabilities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Năng lực</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Readiness level</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức sẵn sàng</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Reference sites</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nơi tham chiếu</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Market objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục tiêu thị trường</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Goals</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Export status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tình trạng xuất khẩu</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Match</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cặp ghép</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các cặp ghép</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Reasons as decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lý do như đã quyết</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Decided by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người quyết định</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Why not</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vì sao không</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi gặp</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các buổi gặp</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Customer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khách hàng</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Twinning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết nghĩa</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>ASEAN entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đơn vị ASEAN</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đơn vị Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Topics</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Action plan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kế hoạch hành động</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Started</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết thúc</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nguồn</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Exchange</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trao đổi</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Direction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hướng</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Outcomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết quả</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Milestone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mốc</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Planned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dự kiến</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Actual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thực tế</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bằng chứng</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Theme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Maturity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Độ chín</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Where tested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã thử ở đâu</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức áp dụng</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Fit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Độ phù hợp</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Adaptation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều chỉnh</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Research project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dự án nghiên cứu</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Award</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khoản tài trợ</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Investigator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhà nghiên cứu</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>University</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đại học</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hỗ trợ</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness at start</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức sẵn sàng ban đầu</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức sẵn sàng hiện nay</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức sẵn sàng mục tiêu</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Pilot</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thí điểm</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Hypothesis</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giả thuyết</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Result</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết quả</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Permissions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giấy phép</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Transition partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đối tác chuyển giao</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hội thảo</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshops</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hội thảo</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Method</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phương pháp</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Sessions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các phiên</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Length</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thời lượng</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giảng viên</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi danh</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các ghi danh</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Sex</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giới tính</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Age</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tuổi</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kiểm tra trước</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test after</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kiểm tra sau</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Satisfaction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức hài lòng</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã cấp chứng nhận</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số chứng nhận</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sự tham dự</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendances</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các lần tham dự</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Hours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giờ</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thực hành tốt</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các thực hành tốt</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>From city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ thành phố</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Problem</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Approach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cách tiếp cận</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Transferability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khả năng nhân rộng</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoptions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các áp dụng</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chương trình</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Code</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mã</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mô tả</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Codes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các mã</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Vocabulary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Từ vựng</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Label</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhãn</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thứ tự</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>No longer used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không dùng nữa</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Further facts about the term, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thông tin thêm về thuật ngữ, dạng đối tượng JSON</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Indicators</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chỉ số</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Broken down by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phân theo</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham chiếu</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participant</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người dự</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participants</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Những người dự</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Took part in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã dự</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vai trò</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Rating</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh giá</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Ratings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các đánh giá</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Dimension</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Khía cạnh</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Score</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điểm</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Reason</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lý do</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>5 ready ... 1 not addressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5 sẵn sàng ... 1 chưa xử lý</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng ghi chú</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các dòng ghi chú</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dòng</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gõ</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Sorts the lines; a new line gets a key between its neighbours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sắp xếp các dòng; dòng mới nhận khóa giữa hai dòng kề</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết liên hệ</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chi tiết liên hệ</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Address or number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Địa chỉ hoặc số</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Liên hệ công việc</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>email, phone, mobile, line, whatsapp, web or address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>email, phone, mobile, line, whatsapp, web hoặc address</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chế độ xem đã lưu</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các chế độ xem đã lưu</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>List of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Danh sách của</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Filters, order and columns, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bộ lọc, thứ tự và cột, dạng đối tượng JSON</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo đã viết</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Viết lúc</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lựa chọn</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>File</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tệp</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Data as of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu tính đến</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số dòng</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>For city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cho thành phố</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã gửi</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Person without organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người chưa có tổ chức</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu chưa có thành phố</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu chưa có lĩnh vực</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhu cầu chưa có ưu tiên</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết chưa có người phụ trách</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết chưa có hạn</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Kept promise without proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết đã giữ chưa có bằng chứng</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Question without answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Câu hỏi chưa có trả lời</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc theo dõi chưa có người phụ trách</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việc theo dõi chưa có hạn</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn chưa có thành phố</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn chưa có ngày</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi tham vấn chưa có tóm tắt</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Measurement without unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số đo chưa có đơn vị</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without name or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối tiềm năng chưa có tên hoặc tổ chức</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Hot lead without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối nóng chưa có người phụ trách</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối tiềm năng chưa có bước tiếp</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead whose consent was not noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mối tiềm năng chưa ghi sự đồng ý</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Meeting held without outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Buổi gặp đã diễn ra chưa có kết quả</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Picture without a description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ảnh chưa có mô tả</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One meeting, complete: people, summary, needs, promises, questions and notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một buổi gặp, đầy đủ: người, tóm tắt, nhu cầu, cam kết, câu hỏi và ghi chép</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bản tóm lược</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Before a visit: travellers, itinerary, the cities, whom to meet, open needs, promises and questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trước chuyến thăm: người đi, lịch trình, các thành phố, sẽ gặp ai, nhu cầu, lời hứa và câu hỏi còn mở</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>A delegation's journey: travellers, itinerary, who was met, findings, needs, promises, recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chuyến đi của đoàn: người đi, lịch trình, đã gặp ai, phát hiện, nhu cầu, cam kết, khuyến nghị</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One city on a page or two: facts, needs, open promises, projects, partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một thành phố trong một hai trang: thông tin, nhu cầu, cam kết còn mở, dự án, đối tác</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Needs assessment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đánh giá nhu cầu</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Sectors by cities, how pressing and how far, then every need with its evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lĩnh vực theo thành phố, khẩn đến đâu và tới đâu, rồi từng nhu cầu với bằng chứng</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Action tracker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bảng theo dõi hành động</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The promises of both sides: how old, how late, and the proof of what was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cam kết của hai bên: bao lâu, trễ bao nhiêu và bằng chứng điều đã giữ</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One page for the city in its language: what we heard, what both sides promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Một trang cho thành phố bằng tiếng của họ: ta đã nghe gì, hai bên đã hứa gì</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Twinning progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiến độ kết nghĩa</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pairs of cities and utilities: status, exchanges in order, milestones planned and reached</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Các cặp thành phố và đơn vị tiện ích: trạng thái, trao đổi theo thứ tự, mốc dự kiến và đã đạt</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pilot portfolio</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Danh mục thí điểm</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Trials by stage with hypothesis, measure and result, and the readiness of the research behind them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thử nghiệm theo giai đoạn với giả thuyết, thước đo và kết quả, cùng mức sẵn sàng của nghiên cứu</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Guidance applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Mức áp dụng hướng dẫn</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Which guidance fits which city, on what conditions, and how far it got</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hướng dẫn nào hợp thành phố nào, với điều kiện gì và đã đến đâu</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Data quality</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chất lượng dữ liệu</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>What is still missing in the records, counted and listed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều còn thiếu trong các bản ghi, được đếm và liệt kê</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiền</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Transport</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giao thông</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Water</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nước</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Waste</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chất thải</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Energy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Năng lượng</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Safety</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>An toàn</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Digital</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Số</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Urban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đô thị</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transportation and mobility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giao thông và đi lại</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water, wastewater and stormwater</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cấp nước, nước thải và nước mưa</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Trade and market access</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thương mại và tiếp cận thị trường</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technological innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đổi mới công nghệ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Solid waste and circular economy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chất thải rắn và kinh tế tuần hoàn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Environment and ecosystems</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Môi trường và hệ sinh thái</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Disaster risk and emergency response</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Rủi ro thiên tai và ứng phó khẩn cấp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public safety and surveillance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>An toàn công cộng và giám sát</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cybersecurity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>An ninh mạng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Y tế</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Housing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhà ở</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Education and skills</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giáo dục và kỹ năng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital government services</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dịch vụ chính quyền số</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City data platforms and operations centres</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nền tảng dữ liệu đô thị và trung tâm điều hành</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital connectivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết nối số</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Payments and fintech</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thanh toán và công nghệ tài chính</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Urban planning and public space</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quy hoạch đô thị và không gian công cộng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Heritage and tourism</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Di sản và du lịch</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Economic development and entrepreneurship</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phát triển kinh tế và khởi nghiệp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Municipal finance and governance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài chính và quản trị đô thị</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civic &amp; Social</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dân sự &amp; Xã hội</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health &amp; Well-being</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Y tế &amp; Phúc lợi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Safety &amp; Security</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>An toàn &amp; An ninh</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Quality Environment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Môi trường chất lượng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Built Infrastructure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hạ tầng xây dựng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Industry &amp; Innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công nghiệp &amp; Đổi mới</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Planning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang lập kế hoạch</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ongoing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang thực hiện</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Completed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã hoàn thành</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Critical</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nghiêm trọng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>High</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cao</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Medium</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trung bình</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Low</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thấp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Now (0-6 months)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bây giờ (0-6 tháng)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Within a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trong một năm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>1-3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1-3 năm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Beyond 3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trên 3 năm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not stated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không nêu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ghi chú nháp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Identified</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xác định</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố đã xác nhận</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scoped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã định phạm vi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched to a provider or programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghép với nhà cung cấp hoặc chương trình</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>In progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang tiến hành</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Parked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tạm gác</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố đã rút</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical assistance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hỗ trợ kỹ thuật</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Advisory or consulting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tư vấn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Feasibility study</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nghiên cứu khả thi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transaction advisory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tư vấn giao dịch</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Funding or finance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài trợ hoặc tài chính</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technology or solution supply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cung cấp công nghệ hoặc giải pháp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data and analytics platform</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nền tảng dữ liệu và phân tích</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Infrastructure works</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công trình hạ tầng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Training and human resources</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đào tạo và nhân lực</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Peer exchange and know-how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trao đổi đồng cấp và kiến thức</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Policy, regulation or zoning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính sách, quy định hoặc phân vùng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Political or stakeholder support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ủng hộ chính trị hoặc của các bên liên quan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stated in the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nêu trong buổi gặp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observed on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quan sát tại chỗ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tài liệu của thành phố</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data supplied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dữ liệu được cung cấp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Adviser's inference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Suy luận của cố vấn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Courtesy call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chào xã giao</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họp kỹ thuật</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decision-maker consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham vấn người quyết định</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Site visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thăm thực địa</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Roundtable</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bàn tròn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Workshop session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phiên hội thảo</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stakeholder interview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phỏng vấn bên liên quan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Community or civil-society consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tham vấn cộng đồng hoặc xã hội dân sự</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Utility or operations-centre visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thăm đơn vị tiện ích hoặc trung tâm điều hành</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Virtual meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họp trực tuyến</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Phone call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gọi điện</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reception or side conversation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiệc hoặc trò chuyện bên lề</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Embassy or country-team brief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thông báo của đại sứ quán hoặc nhóm quốc gia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Out-brief or debrief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Họp tổng kết</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decides</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quyết định</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Holds the budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giữ ngân sách</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thẩm quyền kỹ thuật</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Runs procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phụ trách mua sắm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Influences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Có ảnh hưởng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Operates or uses</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Vận hành hoặc sử dụng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Gatekeeper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Người gác cửa</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Proposed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đề xuất</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Xong</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Overdue (computed, not stored)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quá hạn (tính ra, không lưu)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Blocked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bị chặn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bỏ theo thỏa thuận</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Superseded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã thay thế</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>US side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phía Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Phía thành phố</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Joint</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chung</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third party</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bên thứ ba</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Send a document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Gửi tài liệu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Make an introduction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Giới thiệu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answer a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trả lời câu hỏi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Arrange a visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Sắp xếp chuyến thăm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft terms of reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Soạn điều khoản tham chiếu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Get data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lấy dữ liệu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Translate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Dịch</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thank-you note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thư cảm ơn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Escalate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đưa lên cấp trên</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công khai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nội bộ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Share with the named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chia sẻ với đối tác được nêu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhạy cảm thương mại</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Do not export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Không xuất</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given orally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng ý bằng lời</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given in writing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đồng ý bằng văn bản</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Business card handed over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã trao danh thiếp</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công chức, chỉ liên hệ công việc</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not asked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chưa hỏi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã rút</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Anh</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Mã Lai</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay (Jawi)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Mã Lai (Jawi)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesian</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Indonesia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Javanese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Java</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thai</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Thái</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Lào</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Khmer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Khmer</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Burmese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Miến Điện</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Vietnamese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Việt</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Filipino</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Filipino</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cebuano</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Cebuano</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Chinese (Simplified)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Trung (giản thể)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tamil</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Tamil</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Iban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Iban</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tetum</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Tetum</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Portuguese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiếng Bồ Đào Nha</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Brunei Darussalam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Brunei Darussalam</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cambodia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Campuchia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Indonesia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao PDR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Lào</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malaysia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Malaysia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Myanmar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Myanmar</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Philippines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Philippines</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Singapore</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Singapore</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thailand</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thái Lan</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Viet Nam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Việt Nam</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>United States</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính quyền thành phố</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Provincial government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính quyền tỉnh</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ministry</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Bộ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Regulator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ quan quản lý</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water or sewerage utility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công ty cấp thoát nước</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transport authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ quan giao thông</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>State-owned enterprise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Doanh nghiệp nhà nước</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. federal agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cơ quan liên bang Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. city or county</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Thành phố hoặc quận Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. utility or district</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đơn vị tiện ích Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tiểu bang Hoa Kỳ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Company</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Công ty</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>University or research institute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đại học hoặc viện nghiên cứu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Development bank</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ngân hàng phát triển</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Donor</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhà tài trợ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Association</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Hiệp hội</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civil society organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tổ chức xã hội dân sự</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Media</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Truyền thông</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>ASEAN</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ASEAN</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third country or international</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nước thứ ba hoặc quốc tế</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Delegation lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Trưởng đoàn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Expert adviser</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Cố vấn chuyên gia</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Coordinator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Điều phối viên</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Booth staff</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Nhân viên gian hàng</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City counterpart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đối tác của thành phố</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chủ nhà</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Speaker or trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Diễn giả hoặc giảng viên</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Quan sát viên</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Requested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã yêu cầu</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scheduled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xếp lịch</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã trả lời</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bỏ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Final</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Chính thức</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Read back and validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã đọc lại và xác nhận</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Interest expressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã bày tỏ quan tâm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã ghép</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Active</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang hoạt động</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stalled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đình trệ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ended early</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Kết thúc sớm</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Snoozed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tạm hoãn</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đang đi</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Returned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã về</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reported</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã báo cáo</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Đã xác nhận</translation>
  </message>
 </context>
</TS>
