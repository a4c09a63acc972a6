<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
 <context>
  <name>usascp</name>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mon</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thu</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พฤ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Fri</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ศ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อา.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ม.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Feb</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก.พ.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Mar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Apr</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เม.ย.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>May</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พ.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jun</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มิ.ย.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Jul</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Aug</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sep</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก.ย.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Oct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Nov</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พ.ย.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Dec</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ธ.ค.</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Monday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันจันทร์</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Tuesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันอังคาร</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Wednesday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันพุธ</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Thursday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันพฤหัสบดี</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Friday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันศุกร์</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Saturday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันเสาร์</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>Sunday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันอาทิตย์</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>January</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มกราคม</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>February</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุมภาพันธ์</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>March</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีนาคม</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>April</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมษายน</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>June</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มิถุนายน</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>July</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรกฎาคม</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>August</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิงหาคม</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>September</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กันยายน</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>October</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตุลาคม</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>November</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พฤศจิกายน</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>December</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ธันวาคม</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} วัน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} วันก่อน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ช้า {0} วัน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>made today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำวันนี้</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>{0} days old</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>อายุ {0} วัน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/ages.py" line="0" />
   <source>in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>อีก {0} วัน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>yesterday</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อวาน</translation>
  </message>
  <message>
   <location filename="ui/ages.py" line="0" />
   <source>today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันนี้</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>Opening …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเปิด …</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Try again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลองอีกครั้ง(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>This workspace could not be opened</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดพื้นที่ทำงานนี้ไม่ได้</translation>
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Join a team …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมทีม(&amp;J) …</translation>
  </message>
  <message>
   <location filename="ui/covering.py" line="0" />
   <source>{0}, locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ล็อกอยู่</translation>
  </message>
  <message>
   <location filename="ui/cut_short.py" line="0" />
   <source>A line holds {0} characters; the rest was left out. Notes hold texts of any length.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หนึ่งบรรทัดใส่ได้ {0} ตัวอักษร ส่วนที่เหลือถูกตัดออก บันทึกใส่ข้อความยาวเท่าใดก็ได้</translation>
  </message>
  <message>
   <location filename="ui/doing.py" line="0" />
   <source>Backed up and checked: {0} ({1} MB).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองและตรวจสอบแล้ว: {0} ({1} MB)</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>A folder cannot be dropped here; drop the files in it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางโฟลเดอร์ที่นี่ไม่ได้ ให้วางไฟล์ที่อยู่ข้างใน</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>Nothing here takes files; open a consultation, or another record with files, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่นี่ไม่รับไฟล์ ให้เปิดการหารือหรือระเบียนอื่นที่มีไฟล์แล้ววางที่นั่น</translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>That is a bundle from another laptop. Taking one in begins on the Sync page, which is not in this window.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นั่นคือชุดข้อมูลจากแล็ปท็อปเครื่องอื่น การรับเริ่มที่หน้าซิงค์ ซึ่งไม่มีในหน้าต่างนี้</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dropped.py" line="0" />
   <source>These {0} photos</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>รูป {0} รูปนี้</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dropped.py" line="0" />
   <source>{0} cannot be kept here; open a consultation or another record first, and drop them there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บ{0}ที่นี่ไม่ได้ ให้เปิดการหารือหรือระเบียนอื่นก่อนแล้ววางที่นั่น</translation>
  </message>
  <message>
   <location filename="ui/editors/base.py" line="0" />
   <source>{0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดปฏิทิน</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Open the calendar (Alt+Down)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดปฏิทิน (Alt+Down)</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Calendar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปฏิทิน</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>Arrow keys go by days, Page Up and Page Down by months, Enter picks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปุ่มลูกศรเลื่อนทีละวัน Page Up และ Page Down ทีละเดือน Enter เลือก</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วัน</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลา</translation>
  </message>
  <message>
   <location filename="ui/editors/dates.py" line="0" />
   <source>zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขตเวลา</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>USD U.S. dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>USD ดอลลาร์สหรัฐ</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>BND Brunei dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>BND ดอลลาร์บรูไน</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>IDR Indonesian rupiah</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>IDR รูเปียห์อินโดนีเซีย</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KHR Cambodian riel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KHR เรียลกัมพูชา</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>LAK Lao kip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>LAK กีบลาว</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MMK Myanmar kyat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MMK จัตเมียนมา</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>MYR Malaysian ringgit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>MYR ริงกิตมาเลเซีย</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>PHP Philippine peso</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>PHP เปโซฟิลิปปินส์</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>SGD Singapore dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>SGD ดอลลาร์สิงคโปร์</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>THB Thai baht</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>THB บาทไทย</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>VND Vietnamese dong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>VND ดองเวียดนาม</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>EUR euro</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>EUR ยูโร</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>JPY Japanese yen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JPY เยนญี่ปุ่น</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>CNY Chinese yuan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CNY หยวนจีน</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>KRW South Korean won</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>KRW วอนเกาหลีใต้</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>AUD Australian dollar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>AUD ดอลลาร์ออสเตรเลีย</translation>
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
   <translation>ปี</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนเงิน</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>currency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สกุลเงิน</translation>
  </message>
  <message>
   <location filename="ui/editors/money.py" line="0" />
   <source>price year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปีของราคา</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Suggestions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำแนะนำ</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่กำหนด</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ทราบ</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>Yes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช่</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>No</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ใช่</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>{0}. Type any part of it, or Down for the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} พิมพ์ส่วนใดก็ได้ หรือกด Down เพื่อดูรายการ</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>New {0} “{1}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ใหม่ “{1}”</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Press to take it out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กดเพื่อนำออก</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Take out (Delete)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำออก (Delete)</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>Add …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม …</translation>
  </message>
  <message>
   <location filename="ui/editors/sets.py" line="0" />
   <source>add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองค่า</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two people wrote this differently; look at both values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองคนเขียนช่องนี้ไม่ตรงกัน ดูทั้งสองค่า</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Untitled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Problem with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีปัญหากับ {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>Two values of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองค่าของ {0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} was not kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้เก็บ{0}</translation>
  </message>
  <message>
   <location filename="ui/form_builder.py" line="0" />
   <source>{0} is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขาด{0}</translation>
  </message>
  <message>
   <location filename="ui/going_over.py" line="0" />
   <source>{0} is in the team. Exchange once, so that the others hear of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} อยู่ในทีมแล้ว แลกเปลี่ยนหนึ่งครั้งเพื่อให้คนอื่นรู้</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>A practice workspace has no passphrase, so there is nothing to lock; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ฝึกหัดไม่มีวลีรหัสผ่านจึงไม่มีอะไรให้ล็อก ให้ล็อกคอมพิวเตอร์แทน</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace opens with this computer's key store and has no passphrase; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เปิดด้วยที่เก็บกุญแจของคอมพิวเตอร์และไม่มีวลีรหัสผ่าน ให้ล็อกคอมพิวเตอร์แทน</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>This workspace is on a server and opens with its password; lock the computer instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้อยู่บนเซิร์ฟเวอร์และเปิดด้วยรหัสผ่าน ให้ล็อกคอมพิวเตอร์แทน</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>Locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกแล้ว</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>The passphrase could not be checked ({0}); try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจวลีรหัสผ่านไม่ได้ ({0}) ลองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกแล้ว</translation>
  </message>
  <message>
   <location filename="ui/models/id_table.py" line="0" />
   <source>Two people wrote a field differently; both values wait: click the mark, or Alt+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองคนเขียนช่องเดียวกันไม่ตรงกัน ทั้งสองค่ารออยู่ คลิกที่เครื่องหมาย หรือกด Alt+↵</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Something went wrong that should not have. Nothing that was saved is lost; please try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกิดข้อผิดพลาดที่ไม่ควรเกิด สิ่งที่เก็บไว้แล้วไม่หาย โปรดลองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Notice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประกาศ</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Copy details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คัดลอกรายละเอียด</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>No action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีการดำเนินการ</translation>
  </message>
  <message>
   <location filename="ui/page_area.py" line="0" />
   <source>The page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้า</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>City coordinates and populations: GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0); names were adapted and other columns added.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิกัดและประชากรของเมือง: GeoNames (geonames.org) สัญญาอนุญาต Creative Commons Attribution 4.0 (creativecommons.org/licenses/by/4.0) มีการปรับชื่อและเพิ่มคอลัมน์อื่น</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Outlines of countries, where a map is shown: Natural Earth (naturalearthdata.com), in the public domain.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เส้นขอบประเทศบนแผนที่: Natural Earth (naturalearthdata.com) เป็นสาธารณสมบัติ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่น</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สัญญาอนุญาต</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Font</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบบอักษร</translation>
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
   <translation>Noto Sans และอักษรต่าง ๆ</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบบอักษร</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไอคอน</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>See the library's own files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูในไฟล์ของไลบรารี</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Libraries, fonts and icons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไลบรารี แบบอักษร และไอคอน</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Each with its version and its licence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แต่ละรายการพร้อมรุ่นและสัญญาอนุญาต</translation>
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
   <translation>สร้างด้วยอะไร</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Where the data come from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่มาของข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence of this program</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สัญญาอนุญาตของโปรแกรมนี้</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>of the source tree</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จากซอร์ส</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version {0} · works on this computer; nothing leaves it unless you share it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่น {0} · ทำงานในคอมพิวเตอร์นี้ ไม่มีสิ่งใดออกไปเว้นแต่คุณแบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>About</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูปและเอกสารของการเยือน เข้ารหัสไว้ในคอมพิวเตอร์นี้ วางไฟล์ที่นี่หรือวางรูปภาพ</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ไฟล์</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Add files   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มไฟล์(&amp;A)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Add files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มไฟล์</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attachments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>New files belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์ใหม่เป็นของ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>The consultation that files added here belong to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือที่ไฟล์ซึ่งเพิ่มที่นี่สังกัด</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีคำบรรยาย(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Without words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีคำบรรยาย</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Shows only photos without a caption or alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงเฉพาะรูปที่ไม่มีคำบรรยายหรือข้อความแทน</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Encrypting file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเข้ารหัสไฟล์</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>No files here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีไฟล์ที่นี่</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} photos want words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} รูปยังต้องมีคำบรรยาย</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files were attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>แนบไฟล์แล้ว {0} ไฟล์</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Choose files to attach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกไฟล์ที่จะแนบ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Wall</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผนังรูป</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตาราง</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>How attachments are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีแสดงไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Show the files of all cities again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงไฟล์ของทุกเมืองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Start a consultation first: files belong to one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือก่อน เพราะไฟล์ต้องสังกัดการหารือ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Choose files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกไฟล์(&amp;C)</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Attach files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนบไฟล์</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>There is no picture to paste: copy a picture or files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีภาพให้วาง ให้คัดลอกภาพหรือไฟล์ก่อน</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Only {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เฉพาะ {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Pasted {0}.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วาง {0}.png</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>“{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ “{0}” แล้ว</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/cities.py" line="0" />
   <source>{0} pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} หน้า</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลเมือง</translation>
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
   <translation>กำลังเขียนข้อมูลเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;เมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City &amp;profile PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลเมือง PDF(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;บทสรุป</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;Start consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือ(&amp;S)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือ</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>F&amp;iles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟ&amp;ล์</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City profile {0} {1}.pdf</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลเมือง {0} {1}.pdf</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>All cities (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองทั้งหมด (Esc)</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Write the city profile to a PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนข้อมูลเมืองเป็น PDF</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>What to read before the visit, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ควรอ่านก่อนเยือน และเขียนออกมา</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start one here, now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มที่นี่ตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Photos and documents of this city and its meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูปถ่ายและเอกสารของเมืองนี้และการประชุม</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิด</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Stopped; nothing was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หยุดแล้ว ไม่มีการเขียน</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Remember the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Written: {0}, {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนแล้ว: {0}, {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} records were made from the notes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>สร้าง {0} ระเบียนจากบันทึก</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} บรรทัด</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} drafts to decide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ร่างรอตัดสิน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Untitled consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>Ctrl+R reads the consultation back to the city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+R อ่านทวนการปรึกษาให้เมืองฟัง</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>A trip of experts: who goes, to which cities, when and why. Its consultations make its itinerary.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเดินทางของผู้เชี่ยวชาญ: ใครไป เมืองใด เมื่อใด และเพราะเหตุใด การหารือต่าง ๆ ประกอบเป็นกำหนดการ</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>&amp;New delegation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทนใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>New delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทนใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทน</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>Plan the &amp;first delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางแผนคณะผู้แทนแรก(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>No delegations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีคณะผู้แทน</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>The delegation was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบคณะผู้แทนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>{0} of {1} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดง {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งหมด(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Ours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ของเรา(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ของเขา(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;Late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล่าช้า(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Tas&amp;ks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งาน(&amp;K)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;New task   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>New task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานติดตาม</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Nothing is owed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรค้าง</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Promises are made in consultations: &gt; for ours, &lt; for theirs. They wait here until kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นเกิดในการหารือ: &gt; ของเรา &lt; ของเขา และรออยู่ที่นี่จนกว่าจะทำตาม</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Overview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาพรวม</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>All tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>How follow-ups are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีแสดงงานติดตาม</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What we promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เราให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>What they promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เขาให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Our own tasks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานของเราเอง</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>We promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เราให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>They promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขาให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>{0} late · {1} open of ours, {2} of theirs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช้า {0} · ของเราค้าง {1} ของเขา {2}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Dropped by agreement.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิกโดยตกลงกัน</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกว่าทำตามแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Show {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดง{0}</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Noted as done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกว่าเสร็จแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Page of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าคู่มือ</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Tab goes from link to link, Enter follows one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tab เลื่อนไปทีละลิงก์ Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Filter the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรองคู่มือ</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Keeps the pages that have every typed word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เหลือหน้าที่มีทุกคำที่พิมพ์</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Contents of the guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สารบัญคู่มือ</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Up and Down show the pages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขึ้นและลงเพื่อแสดงหน้า</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ย้อนกลับ(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Forward</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปหน้า(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Guide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่มือ</translation>
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>How each kind of work is done here. It is on this computer, no network is needed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีทำงานแต่ละอย่างที่นี่ อยู่ในคอมพิวเตอร์นี้ ไม่ต้องใช้เครือข่าย</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>Join a team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมทีม</translation>
  </message>
  <message>
   <location filename="ui/pages/join.py" line="0" />
   <source>With the invitation file you were sent, and the six words that were said to you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้วยไฟล์คำเชิญที่ได้รับและคำหกคำที่มีคนบอกคุณ</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ความต้องการค้าง {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>คำมั่นค้าง {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>&amp;Open the city   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดเมือง(&amp;O)   Enter</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Open the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แผนที่</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Type a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์ชื่อเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Cities on the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองบนแผนที่</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Up and Down choose a city here and on the map, Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขึ้นและลงเลือกเมืองที่นี่และบนแผนที่ Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>F6 to the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>F6 ไปแผนที่</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>How cities are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีแสดงเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom in (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขยาย (+)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Zoom out (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ย่อ (-)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Show everything (0)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงทั้งหมด (0)</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>No need is open here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีความต้องการค้างที่นี่</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บัญชี</translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} cities in {1} countries · {2} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เมืองใน {1} ประเทศ · ความต้องการค้าง {2}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/map.py" line="0" />
   <source>{1}, {0} open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1} ความต้องการค้าง {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} of {1} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จาก {1} เมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แถวตามเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes by sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แถวตามภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่แบ่งแถว</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เมืองขาดหรือขอ บรรทัดที่มี ! ในการหารือจะเป็นความต้องการเมื่อตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แถว</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Puts the cards into a lane for each city or each sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จัดการ์ดเป็นแถวตามเมืองหรือภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;Write the first need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนความต้องการแรก(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;New need   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>New need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Age, days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อายุ (วัน)</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Not written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้เขียน</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How needs are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีแสดงความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>No needs yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บอร์ด</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>How we know</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรารู้ได้อย่างไร</translation>
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Everybody you meet: counterparts, hosts, interpreters, providers. Lines marked with @ in a consultation become people in its review.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกคนที่คุณพบ: คู่งาน เจ้าภาพ ล่าม ผู้ให้บริการ บรรทัดที่มี @ ในการหารือจะเป็นบุคคลเมื่อตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Offices, utilities, agencies and companies, on either side. People belong to them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำนักงาน สาธารณูปโภค หน่วยงาน และบริษัทของทั้งสองฝ่าย บุคคลสังกัดอยู่ในนั้น</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Not asked yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้ถาม</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New person   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคล</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความยินยอม</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>องค์กร</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>People or organisations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลหรือองค์กร</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>This record is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระเบียนนี้ไม่อยู่แล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Local name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อท้องถิ่น</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Title</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตำแหน่ง</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New {0}   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Add the &amp;first {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม{0}แรก(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No {0} yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มี{0}</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>{0} noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จดไว้ {0}</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Keep a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บชุด</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Forget a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืมชุด</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Excel workbook (*.xlsx)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สมุดงาน Excel (*.xlsx)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/reports.py" line="0" />
   <source>{0} rows in its tables</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} แถวในตาราง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Earl&amp;ier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;รายงานก่อนหน้า</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>What was written before, when and for whom, and making it again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เขียนไว้ก่อนหน้า เมื่อใด เพื่อใคร และทำอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงาน</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Choose, read the real page, see what stays out, write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก อ่านหน้าจริง ดูว่าสิ่งใดไม่ออกไป แล้วเขียน</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>That report was about {0} cities; here it is about one or all: choose.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานนั้นเกี่ยวกับ {0} เมือง ที่นี่เลือกได้หนึ่งเมืองหรือทั้งหมด โปรดเลือก</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Drawing …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังวาด …</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The PDF itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัว PDF เอง</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>This report could not be drawn.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วาดรายงานนี้ไม่ได้</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Stopped; no file was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หยุดแล้ว ไม่มีไฟล์ถูกเขียน</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Write report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนรายงาน</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>The choices are kept as “{0}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บตัวเลือกเป็น “{0}” แล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Included: {0}, {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวม: {0}, {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Never</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เลย</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 1 minute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 1 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 5 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 5 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 10 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 10 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 15 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 15 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 30 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 30 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After 60 minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง 60 นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>One by itself a few minutes after opening and each hour after; older ones thin out over months.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองเองไม่กี่นาทีหลังเปิดและทุกชั่วโมง สำรองเก่าจะค่อย ๆ น้อยลงตามเดือน</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/settings.py" line="0" />
   <source>{0} backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ชุดสำรอง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับและสัญญาอนุญาต(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Settings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Kept on this computer, for everything you open here. Each choice holds at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บไว้ในคอมพิวเตอร์นี้ ใช้กับทุกสิ่งที่เปิดที่นี่ ทุกตัวเลือกมีผลทันที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Light</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สว่าง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Dark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มืด</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คอนทราสต์สูง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Like the system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตามระบบ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลักษณะ</translation>
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
   <translation>เอกสารและเวลา</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>A practice workspace has no passphrase and is never locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ฝึกหัดไม่มีวลีรหัสผ่านและไม่ถูกล็อก</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Without a key or a click; the passphrase opens it again, and nothing typed is lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อไม่มีการกดหรือคลิก วลีรหัสผ่านเปิดอีกครั้งและสิ่งที่พิมพ์ไม่หาย</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อก</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองล่าสุด</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองข้อมูลตอนนี้(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Show the &amp;folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงโฟลเดอร์(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์ข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังสำรอง …</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สี(&amp;C)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast has the strongest edges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คอนทราสต์สูงมีขอบชัดที่สุด</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Text size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขนาดตัวอักษร(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Everything grows with it; also Ctrl++ and Ctrl+-</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกอย่างใหญ่ตาม ใช้ Ctrl++ และ Ctrl+- ได้</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Density</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความหนาแน่น(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch makes targets larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบบสัมผัสทำให้เป้ากดใหญ่ขึ้น</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Paper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กระดาษ(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>What reports are written on unless another is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขนาดกระดาษของรายงาน เว้นแต่เลือกอย่างอื่น</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Interface language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษาของหน้าต่าง(&amp;I)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The words of the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำในหน้าต่าง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Document &amp;language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษาของเอกสาร(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The first choice of new documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลือกแรกของเอกสารใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Home zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขตเวลาบ้าน(&amp;H)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Times at home, beside those of the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลาที่บ้าน ข้างเวลาของเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock the &amp;window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกหน้าต่าง(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Make a verified backup</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองข้อมูลพร้อมตรวจสอบ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>There is no backup yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>After {0} minutes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง {0} นาที</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Normal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปกติ</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สัมผัส</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The workspace's own ({0})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ของพื้นที่ทำงาน ({0})</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Last backup: {0} ({1}) · {2} here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองล่าสุด: {0} ({1}) · {2} ที่นี่</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Backing up … {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังสำรอง … {0} %</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Inbox</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กล่องเข้า(&amp;I)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อขัดแย้ง(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>D&amp;uplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลซ้ำ(&amp;U)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทีม(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Drop the files other laptops wrote here, in any order, some twice: the result is the same.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางไฟล์จากแล็ปท็อปอื่นที่นี่ ลำดับใดก็ได้ ซ้ำก็ได้ ผลเหมือนกัน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Write a bundle   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดข้อมูล(&amp;W)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Open bundles   Ctrl+O</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดชุดข้อมูล(&amp;O)   Ctrl+O</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open bundles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดชุดข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Sync</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ซิงค์</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open &amp;bundles …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดชุดข้อมูล …(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Nothing has arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีสิ่งใดมาถึง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>For a stick or a mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับแฟลชไดรฟ์หรืออีเมล</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Choose files other laptops wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกไฟล์จากแล็ปท็อปอื่น</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>With an invitation file and its six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้วยไฟล์คำเชิญและคำหกคำ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source> · {0} disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· ข้อขัดแย้ง {0} ข้อ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>{0} changes not yet shared{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่แบ่งปัน {0} การเปลี่ยนแปลง{1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อขัดแย้ง · {0}(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>The recovery key opens everything the team shares and is not shown again: keep it away from the laptops.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจกู้คืนเปิดทุกสิ่งที่ทีมแบ่งปันและจะไม่แสดงอีก เก็บให้ห่างจากแล็ปท็อป</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Looking into the files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังดูไฟล์</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes came in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>รับการเปลี่ยนแปลง {0} รายการ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Backing up and applying</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังสำรองและนำเข้า</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taking back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังถอนคืน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Putting again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังนำกลับ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Writing the bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเขียนชุดข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Drop bundle files here; a folder is read by “usascp sync”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางไฟล์ชุดข้อมูลที่นี่ โฟลเดอร์อ่านด้วย “usascp sync”</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} disagreements wait.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ข้อขัดแย้งรอ {0} ข้อ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Taken back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Put again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำกลับแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>Recovery key of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจกู้คืนของทีม</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} สำหรับ {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_bundles.py" line="0" />
   <source>{0} changes were written to {1} in {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนการเปลี่ยนแปลง {0} รายการลง {1} ใน {2}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Choose the shared folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกโฟลเดอร์ที่ใช้ร่วมกัน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Send all again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งทั้งหมดอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Exchanging</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังแลกเปลี่ยน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Written: {0} changes are new there, {1} were taken out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนแล้ว: มีการเปลี่ยนแปลงใหม่ {0} รายการ นำออก {1} รายการ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Writing to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเขียนลงเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Forget name and password of a place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืมชื่อและรหัสผ่านของที่หนึ่ง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} files sent, {1} received.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่ง {0} ไฟล์ รับ {1} ไฟล์</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Something is still arriving there; exchange again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังมีบางอย่างกำลังมาถึงที่นั่น แลกเปลี่ยนอีกครั้งภายหลัง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>Files there are damaged or gone.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์ที่นั่นเสียหายหรือหายไป</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was emptied, or is another place. Nothing was done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ถูกล้าง หรือเป็นอีกที่หนึ่ง ยังไม่ได้ทำอะไร</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_places.py" line="0" />
   <source>{0} was not taken: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้รับ {0}: {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Settled; it clears everywhere once shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินแล้ว จะหายไปทุกที่เมื่อแบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมแล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_settling.py" line="0" />
   <source>Kept apart; this pair is not shown again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกไว้แล้ว คู่นี้จะไม่แสดงอีก</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Say the words another way than you send {0}; the invitation holds until {1}, for one laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บอกคำเหล่านี้ทางอื่นที่ไม่ใช่ทางที่ส่ง {0} คำเชิญใช้ได้ถึง {1} สำหรับแล็ปท็อปหนึ่งเครื่อง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>{0} is shut out; its work up to number {1} counts. Now share with all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัด {0} ออกแล้ว งานถึงหมายเลข {1} ยังนับ ตอนนี้แบ่งปันให้ทุกคน</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Write an invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนคำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Writing the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเขียนคำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Asking for new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังขอกุญแจใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut out a laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดแล็ปท็อปออก</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Let more of its work count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้นับงานของเครื่องเพิ่ม</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shutting out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังตัดออก</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Words of the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำของคำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัด {0} ออกหรือไม่ สิ่งที่เครื่องนั้นเขียนต่อจากนี้จะไม่นับที่ใด สิ่งที่อยู่ในเครื่องเพียงถูกเข้ารหัส</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_team.py" line="0" />
   <source>The work of {0} counts up to number {1}. Up to which number was the laptop still in the right hands?
What it wrote until then counts once it arrives.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานของ {0} นับถึงหมายเลข {1} แล็ปท็อปยังอยู่ในมือที่ถูกต้องถึงหมายเลขใด
สิ่งที่เขียนจนถึงตอนนั้นจะนับเมื่อมาถึง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังรับ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Receiving attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังรับไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending attached files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังส่งไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Sending</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังส่ง</translation>
  </message>
  <message>
   <location filename="ui/pages/sync_work.py" line="0" />
   <source>Stopped; what was done until then is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หยุดแล้ว สิ่งที่ทำไปแล้วยังเก็บไว้</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>A day fills itself from consultations: the agenda, what was promised, what is still loose. Start one in any city, look at a city first, or write down whom you will meet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันจะเติมเองจากการหารือ: กำหนดการ คำมั่น และสิ่งที่ค้าง เริ่มการหารือในเมืองใดก็ได้ ดูเมืองก่อน หรือจดว่าจะพบใคร</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Starts one now, in the city of the day, with everything filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มทันที ในเมืองของวันนี้ โดยกรอกทุกอย่างไว้แล้ว</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันนี้</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันนั้น</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Where we are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เราอยู่ที่ไหน</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Open de&amp;legation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดคณะผู้แทน(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Loose ends of the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานค้างของวัน</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Start the first consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือแรก(&amp;S)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Start the first consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือแรก</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Your first day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันแรกของคุณ</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>City of the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองของการหารือ</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>No delegation is travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีคณะผู้แทนที่กำลังเดินทาง</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>day {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันที่ {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>In the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในเมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>At home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่บ้าน</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>All open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นค้างทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>The day's cards</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การ์ดของวัน</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบวัน(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>That is no date; write it like Fri, 4 Dec or 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ใช่วันที่ ให้เขียนแบบ Fri, 4 Dec หรือ 2026-12-04</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>{0}: answered.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ตอบแล้ว</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/rail.py" line="0" />
   <source>{0} changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ยังไม่แบ่งปัน {0} รายการ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice is never shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลฝึกหัดไม่ถูกแบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>You are at {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คุณอยู่ที่ {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Go to {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่ {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Search and tools</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้นหาและเครื่องมือ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Show the bar that finds, undoes and helps, or hide it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงหรือซ่อนแถบสำหรับค้นหา เลิกทำ และช่วยเหลือ</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Everything is shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบ่งปันครบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลงที่ยังไม่แบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Practice stays on this computer; real work is shared from a workspace of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลฝึกหัดอยู่ในคอมพิวเตอร์นี้เท่านั้น งานจริงแบ่งปันจากพื้นที่ทำงานของตัวเอง</translation>
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
   <translation>เดสก์ท็อป</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Saved state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะการบันทึก</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Counting what is not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังนับสิ่งที่ยังไม่แบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Who writes here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครเขียนที่นี่</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Which workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานใด</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Cover the window until the passphrase is given (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บังหน้าต่างจนกว่าจะใส่วลีรหัสผ่าน (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Places</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานที่</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Lock (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อก (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>, {0} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รอ {0}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>{0}: kept on this computer only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: เก็บไว้ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <location filename="ui/reading_only.py" line="0" />
   <source>Read only: this workspace is on a server. Write in a workspace of your own, and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านอย่างเดียว: พื้นที่ทำงานนี้อยู่บนเซิร์ฟเวอร์ ให้เขียนในพื้นที่ทำงานของคุณเองแล้วแบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>PRACTICE  ·  nothing in here can be mixed with real work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝึกหัด  ·  ไม่มีสิ่งใดในนี้ปนกับงานจริงได้</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to redo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรให้ทำซ้ำ</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Nothing to undo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรให้เลิกทำ</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Open a record first; its history shows beside it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดระเบียนก่อน ประวัติจะแสดงอยู่ข้างกัน</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>These changes are kept on this computer only. “usascp” can back them up and export them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลงนี้เก็บไว้ในคอมพิวเตอร์นี้เท่านั้น “usascp” สำรองและส่งออกได้</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Redo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำซ้ำ</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Done again: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำซ้ำแล้ว: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>Taken back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืนแล้ว: {0}</translation>
  </message>
  <message>
   <location filename="ui/shell.py" line="0" />
   <source>There is no page for a {0} yet; see it with “usascp show”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีหน้าสำหรับ {0} ดูได้ด้วย “usascp show”</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>For reading only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านอย่างเดียว</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saved on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บในคอมพิวเตอร์นี้แล้ว</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Saving …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเก็บ …</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Not saved yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้เก็บ</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Your text stays where you typed it and is tried again every few seconds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความของคุณยังอยู่ที่เดิมและจะลองใหม่ทุกสองสามวินาที</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Try now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลองตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Undo (Ctrl+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลิกทำ (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Redo (Ctrl+Shift+Z)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำซ้ำ (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>History of this record (Ctrl+H)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติของรายการนี้ (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Keys (?)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปุ่มลัด (?)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Help (F1)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วยเหลือ (F1)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Settings (Ctrl+,)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่า (Ctrl+,)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search everything, in any script (Ctrl+K)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้นหาทุกสิ่งด้วยอักษรใดก็ได้ (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Search or run anything</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้นหาหรือสั่งงานใดก็ได้</translation>
  </message>
  <message>
   <location filename="ui/top_bar.py" line="0" />
   <source>Finds every record and every action; Down goes to the results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้นหาทุกระเบียนและทุกคำสั่ง กด Down ไปยังผลลัพธ์</translation>
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
   <translation>เมืองและการประชุมสมมติ สำหรับลองใช้</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Unlock this workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปลดล็อกพื้นที่ทำงานนี้</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่าน</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>The passphrase this workspace was made with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านที่ใช้สร้างพื้นที่ทำงานนี้</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>P&amp;assphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่าน(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>What went wrong</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกิดอะไรผิดพลาด</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Unlock   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปลดล็อก(&amp;U)   Enter</translation>
  </message>
  <message>
   <location filename="ui/unlock_page.py" line="0" />
   <source>&amp;Practice workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานฝึกหัด(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองและนำเข้า(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>A verified backup first; it can be taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองและตรวจก่อน ถอนคืนได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/arrived.py" line="0" />
   <source>&amp;Back up and apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองและนำเข้า {0}(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>File name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อไฟล์</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Open what it belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดสิ่งที่ไฟล์สังกัด(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Save a copy …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บสำเนา …(&amp;S)</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ(&amp;D)   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Where does the copy go?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บสำเนาที่ไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Write a readable copy to a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนสำเนาที่อ่านได้ลงโฟลเดอร์</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete this file; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบไฟล์นี้ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>This file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>taken {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถ่ายเมื่อ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Picture of {0}, no alternative text yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาพ {0} ยังไม่มีข้อความแทน</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>“{0}” was written to {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน “{0}” ลง {1} แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Up and Down scroll</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรขึ้นและลงใช้เลื่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Type to narrow the list; Escape clears it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์เพื่อกรองรายการ Escape ล้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความคืบหน้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>&amp;Cancel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิก(&amp;C)</translation>
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>{0} {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} {1} จาก {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Arrows go from card to card, Ctrl with left or right changes the status, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรไปทีละการ์ด Ctrl กับซ้ายหรือขวาเปลี่ยนสถานะ Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Lifted from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกจากที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Nothing {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>No owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} of {1} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จาก {1} ค้างอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>{0} shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดง {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/board_paint.py" line="0" />
   <source>Show {0} more of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงอีก {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>What is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>How many are chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกกี่รายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>One step to undo, Ctrl+Z</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลิกทำได้ในขั้นเดียว Ctrl+Z</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล้าง   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล้างสิ่งที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete what is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบสิ่งที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ป้ายสำหรับทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Add tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มป้าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ป้าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>More</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มเติม</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>&amp;Add</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>set to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งเป็น {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>left without {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปล่อยไว้ไม่มี{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Put a tag on all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดป้ายทุกรายการที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set another field of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งช่องอื่นของทุกรายการที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบทุกรายการที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้ง{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} for all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}สำหรับทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} of {1} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} selected</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>tagged “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดป้าย “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0} of all that is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้ง{0}ของทุกรายการที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>No {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Sign and ink: main sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องหมายและสี: ภาคส่วนหลัก</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Size: open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขนาด: ความต้องการค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>No sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>{0} in others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ในภาคส่วนอื่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Facts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Local time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลาท้องถิ่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Vision, in our words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิสัยทัศน์ ในคำของเรา</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Caveat of the population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อควรระวังเรื่องประชากร</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Population</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประชากร</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Languages</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษา</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_facts.py" line="0" />
   <source>Main language first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษาหลักก่อน</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>{0} pilot cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>เมืองนำร่อง {0} เมือง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Open needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cohort</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>No cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>The cities come with a workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองมากับพื้นที่ทำงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_table.py" line="0" />
   <source>Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Pilot city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองนำร่อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no contact yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการติดต่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดความต้องการ(&amp;N)</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่ความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open the &amp;follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดงานติดตาม(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Go to the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่งานติดตาม</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No date agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ตกลงวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>no owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No day set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่กำหนดวัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>People met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลที่พบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show everybody met here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงทุกคนที่พบที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Show all projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงโครงการทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Twinnings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองคู่แฝด</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>The city promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิดคำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Enter opens the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิดการประชุม</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No organisation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีองค์กร</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>last contact {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดต่อล่าสุด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>also {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หรือ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No needs noted yet. They come from the notes of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีความต้องการ ซึ่งมาจากบันทึกของการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} open, {1} met, parked or withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้าง {0} ตอบสนอง พัก หรือถอนแล้ว {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody owes anything. A line that begins with &gt; or &lt; becomes a promise.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครค้างอะไร บรรทัดที่ขึ้นต้นด้วย &gt; หรือ &lt; จะเป็นคำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0} among the follow-ups</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้ง {0} ในงานติดตาม</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ครบกำหนด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No meeting with this city yet. “New consultation” starts one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการประชุมกับเมืองนี้ กด “การหารือใหม่” เพื่อเริ่ม</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All consultations with this city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือทั้งหมดกับเมืองนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody yet. Participants of consultations appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีใคร ผู้ร่วมการหารือจะปรากฏที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No project of this city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ทราบโครงการของเมืองนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No partnership with a U.S. city is known.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ทราบความร่วมมือกับเมืองสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nothing is open on this side.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่ายนี้ไม่มีอะไรค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} and {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} และ {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งหมด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Country not known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ทราบประเทศ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>and {0} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>และอีก {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>Columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คอลัมน์</translation>
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>&amp;Back to the usual columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปคอลัมน์ปกติ(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Next   Alt+↓</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถัดไป   Alt+↓</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Open the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดระเบียน(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Previous   Alt+↑</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก่อนหน้า   Alt+↑</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินทีหลัง(&amp;D)   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินทีหลัง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>&amp;Keep this   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้(&amp;K)   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Keep this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All values stay in this field's history.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกค่ายังอยู่ในประวัติของช่องนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that the other changed: “Both” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครเขียนในย่อหน้าที่อีกคนแก้ “ทั้งสอง” จะรับการเปลี่ยนแปลงทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Nobody wrote in a paragraph that another changed: “All” takes all changes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครเขียนในย่อหน้าที่คนอื่นแก้: “ทั้งหมด” รับทุกการเปลี่ยนแปลง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Holds here at once, and everywhere once shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีผลที่นี่ทันที และทุกที่เมื่อแบ่งปันแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose a value or write a text first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกค่าหรือเขียนข้อความก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Choose it ({0}); nothing holds until it is kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกค่านี้ ({0}) ยังไม่มีผลจนกว่าจะเก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both values stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าทั้งสองยังอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which text holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความใดใช้ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Which value holds?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าใดใช้ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0}: choose, or write your own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: เลือก หรือเขียนเอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>The values</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าต่าง ๆ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>As before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างเดิม</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>{0} of {1} contested paragraphs are chosen.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกแล้ว {0} จาก {1} ย่อหน้าที่ขัดกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Both, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งสอง ตามลำดับนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>All, in this order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งหมด ตามลำดับนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_detail.py" line="0" />
   <source>Edit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แก้ไข</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Open disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อขัดแย้งที่ค้างอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_list.py" line="0" />
   <source>Up and Down go from one to the next; nothing is decided by going on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up และ Down เลื่อนไปทีละข้อ การเลื่อนไม่ถือเป็นการตัดสิน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>Reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลอ้างอิง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลอ้างอิง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_names.py" line="0" />
   <source>shows meanwhile</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงไปก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>No disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีข้อขัดแย้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Where two people wrote the same field, both values wait here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อสองคนเขียนช่องเดียวกัน ค่าทั้งสองจะรออยู่ที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Ctrl+Z opens the last one again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Z เปิดรายการล่าสุดอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Settled today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตกลงแล้ววันนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0} paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ย่อหน้า</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>There was nothing before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก่อนหน้านี้ไม่มี</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Taken out: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดออก: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Differs: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต่างกัน: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraphs {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ย่อหน้า {0} ถึง {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ทั้งสองคนแก้ {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by both</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่มีที่ทั้งสองคนแก้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, {1} changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} หลายคนแก้ {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}, none changed by several</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่มีย่อหน้าใดถูกหลายคนแก้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it in the same way</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ทั้งสองคนแก้เหมือนกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: both changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ทั้งสองคนแก้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed in the same way by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} แก้เหมือนกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: changed by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: แก้โดย {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก่อนหน้านี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Paragraph {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ย่อหน้า {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source> or </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หรือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: เหมือนกันทุกที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>{0}: only {1} changed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: มีเพียง {1} ที่แก้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Use all of what {0} wrote</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ทั้งหมดที่ {0} เขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Choose for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกสำหรับ{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_sides.py" line="0" />
   <source>Value {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่า {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>The text that will hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความที่จะใช้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>the same everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เหมือนกันทุกที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>as it was before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างที่เคยเป็น</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>not chosen yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_text.py" line="0" />
   <source>Ctrl+Enter keeps it. Paragraphs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Ctrl+Enter เก็บไว้ ย่อหน้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>A consultation is one meeting with a city: who, when, what was said and what comes of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือคือการประชุมหนึ่งครั้งกับเมือง: ใคร เมื่อใด พูดอะไร และเกิดอะไรขึ้น</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;New consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือใหม่(&amp;N)   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>New consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Read back   Ctrl+R</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;อ่านทวน   Ctrl+R</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวน</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Start the &amp;first one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มรายการแรก(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>The city this consultation is with</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองที่หารือด้วย</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>&amp;Start now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มตอนนี้(&amp;S)</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Full screen, to turn round to the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เต็มหน้าจอ เพื่อหันให้เมืองดู</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>When</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>No consultations yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>{0} recorded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึก {0} แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Another workspace writes under this laptop's name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานอื่นเขียนในชื่อแล็ปท็อปนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ต่อเป็นแล็ปท็อปใหม่(&amp;G)</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Go on as a new laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ต่อเป็นแล็ปท็อปใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>New keys for this laptop; nothing that was written changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจใหม่ของแล็ปท็อปนี้ สิ่งที่เขียนแล้วไม่เปลี่ยน</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>&amp;Open it again now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดอีกครั้งเดี๋ยวนี้(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Closes this window and opens the workspace with its new keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดหน้าต่างนี้แล้วเปิดพื้นที่ทำงานด้วยกุญแจใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>Its disk or folder was copied. Nothing is lost, but two laptops of one name cannot both share. One of them goes on as a new laptop, here or by “usascp team renew”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์หรือโฟลเดอร์ถูกคัดลอก ไม่มีอะไรหาย แต่แล็ปท็อปสองเครื่องชื่อเดียวกันแบ่งปันพร้อมกันไม่ได้ เครื่องหนึ่งต้องใช้ต่อเป็นเครื่องใหม่ ที่นี่หรือด้วย “usascp team renew”</translation>
  </message>
  <message>
   <location filename="ui/widgets/copied_disk.py" line="0" />
   <source>When this workspace is opened again, this laptop is “{0}”. Then ask an administrator for an invitation; if this was an administrator's laptop, it is let in by itself.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อเปิดพื้นที่ทำงานนี้อีกครั้ง เครื่องนี้จะชื่อ “{0}” จากนั้นขอคำเชิญจากผู้ดูแล ถ้าเป็นเครื่องของผู้ดูแล จะเข้าได้เอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Kept on this computer only. Nothing leaves it until you write a bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บไว้ในคอมพิวเตอร์นี้เท่านั้น ไม่มีสิ่งใดออกไปจนกว่าคุณจะเขียนชุดข้อมูล</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Agenda</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วาระ</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>What and with whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อะไรและกับใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing else is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีบันทึกอื่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Overdue promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นที่เลยกำหนด</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Not yet shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่แบ่งปัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is planned for today.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันนี้ไม่มีแผน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>1 draft to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1 ร่างรอตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Neither side is late with anything.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีฝ่ายใดล่าช้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing written yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้เขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Nothing is half written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีสิ่งที่เขียนค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานการเดินทาง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เติมเองจากการเดินทาง</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Everything is shared.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบ่งปันครบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Changes by kind: </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลงตามชนิด:</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} drafts to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ร่างรอตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} นาที</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>All {0} open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้างทั้งหมด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>owner {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้รับผิดชอบ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Other</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อื่น ๆ</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>We promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เราให้คำมั่น · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>They promised · {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขาให้คำมั่น · {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Trip report, {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานการเดินทาง {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>&amp;Write a bundle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดข้อมูล(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0}, rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} แถว</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>{0} missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขาด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>Enter opens it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>To read</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับอ่าน</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>{0} at home</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ที่บ้าน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs that may be one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่ที่อาจเป็นรายการเดียวกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Pairs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Nobody is here twice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครซ้ำกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Two records with the same e-mail or the same name wait here until somebody says whether they are one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองรายการที่มีอีเมลหรือชื่อเดียวกันจะรออยู่ที่นี่จนกว่าจะมีคนบอกว่าเป็นรายการเดียวกันหรือไม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>&amp;Merge   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวม(&amp;M)   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Merge</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวม</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>D&amp;ecide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินใจภายหลัง(&amp;E)   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are &amp;different   Ctrl+D</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นคนละรายการ(&amp;D)   Ctrl+D</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>They are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นคนละรายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>One change; undo takes it back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นการเปลี่ยนแปลงครั้งเดียว เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>Both stay as they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งสองคงไว้อย่างเดิม</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>This pair is not shown again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่นี้จะไม่แสดงอีก</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_review.py" line="0" />
   <source>The two side by side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งสองรายการเทียบกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the left one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดรายการซ้าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Open the right one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดรายการขวา</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;left</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บซ้าย(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Keep &amp;right</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บขวา(&amp;R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>What the one that stays lacks is taken from the other; whatever names the other leads to it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่วนที่รายการที่เก็บไว้ยังว่างจะนำมาจากอีกรายการ และทุกที่ที่อ้างถึงอีกรายการจะมาที่รายการนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Where it is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีการอ้างถึงที่ไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Only one of them answered about consent: that answer will hold for both.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีเพียงหนึ่งรายการที่ตอบเรื่องความยินยอม คำตอบนั้นจะใช้กับทั้งสอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>They answered differently about consent: whichever stays, the strictest decides what may leave.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำตอบเรื่องความยินยอมต่างกัน ไม่ว่ารายการใดคงอยู่ คำตอบที่เข้มงวดที่สุดเป็นตัวตัดสินว่าอะไรออกไปได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay; Left and Right change it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้ไว้ กดซ้ายหรือขวาเพื่อเปลี่ยน</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Let this value stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้ไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>May be one: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อาจเป็นรายการเดียวกัน: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>Choose it ({0}); nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก ({0}) จะยังไม่รวมจนกว่าคุณจะสั่ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/duplicate_sides.py" line="0" />
   <source>{0} stays; nothing is merged until you say so</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บ {0} ไว้ จะยังไม่รวมจนกว่าคุณจะสั่ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Report sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งรายงานแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for our own team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับทีมของเรา</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for a partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับพันธมิตรหรือเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับสาธารณะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>No report was written yet. Choose one and press “Write PDF”; it is listed here from then on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีรายงานที่เขียน เลือกรายงานแล้วกด “เขียน PDF” จากนั้นจะแสดงที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>How many reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนรายงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Earlier reports</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานก่อนหน้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Reports written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานที่เขียนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดไฟล์</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Mark as sent today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายว่าส่งวันนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Enter takes these choices again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กด Enter เพื่อใช้ตัวเลือกนี้อีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Its choices are not known to this version, so it cannot be made again from here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่นนี้ไม่รู้จักตัวเลือกของรายงาน จึงทำอีกครั้งจากที่นี่ไม่ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Open {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>{0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กันไว้ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/earlier_reports.py" line="0" />
   <source>Sent {0}; not sent after all?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งแล้ว {0} ที่จริงยังไม่ได้ส่งหรือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/entry_list.py" line="0" />
   <source>Arrows go through the rows, Ctrl+Enter notes that one is settled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรไปทีละแถว Ctrl+Enter บันทึกว่าเสร็จ</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>+ Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>+ ตัวกรอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Add a filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มตัวกรอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Clear all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล้างทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Enter changes this filter, Delete takes it away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปลี่ยนตัวกรองนี้ Delete นำออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Show only what has a certain status, city or the like</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงเฉพาะที่มีสถานะ เมือง หรืออื่น ๆ ที่กำหนด</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Take all filters away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำตัวกรองทั้งหมดออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>{0}: {1}. Press to change it, its cross takes it away.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} กดเพื่อเปลี่ยน กากบาทนำออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>What is missing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ขาด</translation>
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>Press to go to the field</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กดเพื่อไปที่ช่อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Back to today   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปวันนี้(&amp;B)   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Back to today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปวันนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Trip report draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่างรายงานการเดินทาง(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Finish the day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบวัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How the day stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะของวันนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>How many loose ends are closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดงานค้างไปแล้วเท่าใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Loose ends, full page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานค้าง เต็มหน้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>The report fills itself from the trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานเติมเองจากการเดินทาง</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>Nothing to close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรต้องปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source> · {0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>· {0} บรรทัดรอตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} appointments are held{2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นัดหมายเสร็จแล้ว {0} จาก {1}{2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>{0} of {1} closed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดแล้ว {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Whose history</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติของใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>History</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติ</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>with the reference data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มากับข้อมูลอ้างอิง</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Take out “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำ “{0}” ออกอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put in “{0}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่ “{0}” อีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Make {0} “{1}” again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ {0} เป็น “{1}” อีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลง</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Nothing was changed here yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการเปลี่ยนแปลงที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Before: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก่อน: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>After: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลัง: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put this value back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืนค่านี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put back {0}, change {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืนค่า {0} การเปลี่ยนแปลง {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>{0} was put back.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืนค่า {0} แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>New</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยน</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Conflicts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขัดแย้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ซ้ำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มาถึง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Up and Down go to another file, Space ticks it; what it would bring is beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขึ้นและลงไปยังไฟล์อื่น เว้นวรรคเพื่อทำเครื่องหมาย สิ่งที่ไฟล์จะนำมาอยู่ด้านข้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Without the tick it waits when the others are applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หากไม่ทำเครื่องหมาย ไฟล์นี้จะรอเมื่อนำไฟล์อื่นมาใช้</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>State</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} of {1} chosen: {2} new records, {3} changed, {4} conflicts.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก {0} จาก {1}: ระเบียนใหม่ {2} เปลี่ยน {3} ขัดแย้ง {4}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>What arrived</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่มาถึง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รอ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Nobody known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รู้จัก</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>written {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนเมื่อ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>From, how and when</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จากใคร อย่างไร เมื่อไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Put again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำกลับ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Taken back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Applied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำเข้าแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated means we have it already; it counts nothing twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ซ้ำหมายถึงเรามีแล้ว ไม่นับสองครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Not looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังดูไม่ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Looking …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังดู …</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Apply {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำ {0} มาใช้</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} not taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รับ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} changes in {1} parts · came {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} การเปลี่ยนแปลงใน {1} ส่วน · มาเมื่อ {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Deleted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Not now   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไว้ก่อน   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Look &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูอีกครั้ง(&amp;A)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Looking into {0} files …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>กำลังดู {0} ไฟล์ …</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>It is tried on a copy first; nothing here changes until you apply it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลองกับสำเนาก่อน ที่นี่จะไม่เปลี่ยนจนกว่าคุณจะนำไปใช้</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} files could not be looked into</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ดูไม่ได้ {0} ไฟล์</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing was changed. Look again once what was said above is put right.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรเปลี่ยน ดูอีกครั้งเมื่อแก้สิ่งที่บอกข้างบนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อะไร</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>You settle {0} disagreements, now or later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>คุณตัดสิน {0} ข้อที่ไม่ตรงกัน ตอนนี้หรือภายหลัง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing is left to settle</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เหลืออะไรให้ตัดสิน</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave this file out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เว้นไฟล์นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What it would bring</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่จะนำเข้ามา</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Nothing new: everything in it is here already. Applying it changes nothing.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีอะไรใหม่ ทุกอย่างในนั้นมีอยู่ที่นี่แล้ว นำไปใช้ก็ไม่เปลี่ยนอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>All of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show fewer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงน้อยลง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>What happens when you apply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อคุณนำไปใช้จะเกิดอะไรขึ้น</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Backup first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>verified, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจแล้ว อยู่ในเครื่องนี้</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} changes go in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>นำเข้า {0} การเปลี่ยนแปลง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>where two differ both values are kept, nothing is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ใดต่างกันจะเก็บทั้งสองค่า ไม่มีการเลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Take back stays possible</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังเอาคืนได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>one click; what is written here since then stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คลิกเดียว สิ่งที่เขียนที่นี่หลังจากนั้นยังอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>same words, same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเหมือนกัน ข้อมูลเหมือนกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Leave {0} out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เว้น {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0} and {1} more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} และอีก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source> and </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>และ</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>{0}, written differently by {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เขียนต่างกันโดย {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Conflict</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขัดแย้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>until then the newer value shows, marked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จนกว่าจะถึงตอนนั้นจะแสดงค่าที่ใหม่กว่า พร้อมเครื่องหมาย</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>nobody wrote over anybody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครเขียนทับใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Show all {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงทั้งหมด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/inbox_preview.py" line="0" />
   <source>Then these six words: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล้วเป็นหกคำนี้: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Nobody can open the workspace without the passphrase: take words only you would put together, write them down and keep them away from the laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีใครเปิดพื้นที่ทำงานได้ถ้าไม่มีวลีรหัสผ่าน เลือกคำที่มีแต่คุณจะนำมาต่อกัน จดไว้ และเก็บให้ห่างจากเครื่อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์คำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The file you were sent; it can be dropped here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์ที่คุณได้รับ วางลงที่นี่ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำหกคำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The words whoever invited you says; small and large letters are one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำที่ผู้เชิญบอกคุณ ตัวพิมพ์เล็กใหญ่ไม่ต่างกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อของคุณ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see who wrote what</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คนอื่นเห็นว่าใครเขียนอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องนี้ชื่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The others see on which laptop it was written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คนอื่นเห็นว่าเขียนบนเครื่องไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์ของพื้นที่ทำงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A new folder; the program makes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์ใหม่ โปรแกรมจะสร้างให้</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>It opens the workspace on this laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้เปิดพื้นที่ทำงานบนเครื่องนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The same passphrase once more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านเดิมอีกครั้งหนึ่ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>How the six words are spelt</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การสะกดคำหกคำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Join the team   Enter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมทีม(&amp;J)   Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;This workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>What is written in it is shared with the team as well</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เขียนไว้ในนี้จะแบ่งปันกับทีมด้วย</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>A &amp;new workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานใหม่(&amp;N)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This workspace stays as it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้คงเดิม</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Ch&amp;oose …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก(&amp;O) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>C&amp;hange …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยน(&amp;H) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกไฟล์คำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Where is the workspace to be?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จะให้พื้นที่ทำงานอยู่ที่ไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose another folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Who joins</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครเข้าร่วม</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Invitation file, or drop it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์คำเชิญ หรือวางลงที่นี่(&amp;I)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose the invitation file, or drop it here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกไฟล์คำเชิญ หรือวางลงที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญเปิดด้วยคำหกคำ คำละสี่ตัวอักษร ถามผู้ที่เชิญคุณ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Write your name; the others see who wrote what.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชื่อของคุณ คนอื่นจะเห็นว่าใครเขียนอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Give this laptop a name; the others see on which laptop it was written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งชื่อเครื่องนี้ คนอื่นจะเห็นว่าเขียนบนเครื่องไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Say in which folder the workspace is to be made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุโฟลเดอร์ที่จะสร้างพื้นที่ทำงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Choose a passphrase for the workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกวลีรหัสผ่านสำหรับพื้นที่ทำงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The two passphrases differ; type the second once more.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านทั้งสองไม่ตรงกัน พิมพ์ครั้งที่สองใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Stopped; nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หยุดแล้ว ไม่ได้สร้างอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Invitations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>All files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์ทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Folder of the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์ของพื้นที่ทำงาน(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Six &amp;words, as they were said to you</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำหกคำ ตามที่มีคนบอกคุณ(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>There are only six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีเพียงหกคำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Your name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อของคุณ(&amp;Y)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>This &amp;laptop is called</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องนี้ชื่อ(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>&amp;Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่าน(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Passphrase &amp;again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านอีกครั้ง(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>{0} of {1} words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จาก {1} คำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>Word {0} cannot be right: each word is four letters, as in “bada”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำที่ {0} ไม่น่าถูก แต่ละคำมีสี่ตัวอักษร เช่น “bada”</translation>
  </message>
  <message>
   <location filename="ui/widgets/join_team.py" line="0" />
   <source>The team could not be joined ({0}); nothing was made.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมทีมไม่ได้ ({0}) ไม่ได้สร้างอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปุ่มลัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>&amp;Close</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด(&amp;C)</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Everything here is also found by its name with Ctrl+K.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกอย่างที่นี่ค้นหาตามชื่อได้ด้วย Ctrl+K</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>Close this sheet (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดแผ่นนี้ (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/keys.py" line="0" />
   <source>All keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปุ่มลัดทั้งหมด</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>{0} rows were copied.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>คัดลอกแล้ว {0} แถว</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_actions.py" line="0" />
   <source>This {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>How many are shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงกี่รายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Choose columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกคอลัมน์</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_bar.py" line="0" />
   <source>Filter {0} (/)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรอง{0} (/)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Excel workbook</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สมุดงาน Excel</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>CSV for other programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>CSV สำหรับโปรแกรมอื่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>JSON for programs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>JSON สำหรับโปรแกรม</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0} rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} แถว</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export what is shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งออกสิ่งที่แสดง</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Writes these rows, in this order and with these columns, to a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนแถวเหล่านี้ตามลำดับและคอลัมน์นี้ลงไฟล์</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>File written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนไฟล์แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>&amp;Open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิด(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Sho&amp;w in folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงในโฟลเดอร์(&amp;W)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Close the export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดการส่งออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Beginning …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเริ่ม …</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source> &amp;Export {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งออก {0}(&amp;E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Note export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกการส่งออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>, {0} withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กันไว้ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0}{1} · for our own use</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}{1} · ใช้ภายในของเรา</translation>
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
   <translation>ข้อความ</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° เหนือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° ใต้</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° ตะวันออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0}° W</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}° ตะวันตก</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Enter opens the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิดแผนที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>Open the map</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดแผนที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/locator.py" line="0" />
   <source>{0} on the map: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} บนแผนที่: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Type a part of the name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์ส่วนหนึ่งของชื่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Date, as Fri, 4 Dec or 2026-12-04</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันที่ เช่น Fri, 4 Dec หรือ 2026-12-04</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Write it here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Nothing is loose. Everything of today is complete.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีงานค้าง งานวันนี้ครบทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>1, 2 and 3 answer it, arrows go to the next, Enter opens what it is about</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1, 2 และ 3 ตอบ ลูกศรไปข้อถัดไป Enter เปิดเรื่องที่เกี่ยวข้อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Enter keeps it, Escape gives up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เก็บ Escape ยกเลิก</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Loose ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานค้าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/loose_ends_list.py" line="0" />
   <source>Answer: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำตอบ: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>No city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Written here; it comes from no consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนที่นี่ ไม่ได้มาจากการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>City of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองของความต้องการนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Status of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะของความต้องการนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Where it comes from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มาจากที่ใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>The line as it was noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดตามที่จด</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>&amp;Open the consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดการหารือ(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>C&amp;lose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Close (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete this need; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบความต้องการนี้ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>From “{0}”{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จาก “{0}”{1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Fields of this need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่องของความต้องการนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>lift or drop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกหรือวาง</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>change status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยนสถานะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>open beside</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดข้างกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>delete</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Board of needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บอร์ดความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>What was done on the board</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ทำบนบอร์ด</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Closed. </source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0}: {1} of {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: {1} จาก {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0} more cards are not shown yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่แสดงอีก {0} การ์ด</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>of {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จาก {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>The need is now {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการเป็น {0} แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีสถานะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทั้งหมด</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0} needs: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ความต้องการ {0}: {1}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>Arrows move, Enter opens the needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรเลื่อน Enter เปิดความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>No sector yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0}, all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>With the invitation file and its six words; everything written here stays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้วยไฟล์คำเชิญและคำหกคำ ทุกอย่างที่เขียนไว้ที่นี่ยังอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>This laptop is not in the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องนี้ไม่อยู่ในทีม</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>&amp;Join with an invitation …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมด้วยคำเชิญ(&amp;J) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>An administrator shut it out. What was written since is here only. If that was a mistake, join with a new invitation in a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ดูแลกันเครื่องนี้ออก สิ่งที่เขียนหลังจากนั้นมีอยู่ที่นี่เท่านั้น ถ้าเป็นความผิดพลาด ให้เข้าร่วมด้วยคำเชิญใหม่ในพื้นที่ทำงานใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/not_in_team.py" line="0" />
   <source>It has new keys that nobody has let in yet, or another laptop came in with its invitation. Nothing is lost, but it shares nothing. Ask an administrator to invite a laptop, and join with that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องนี้มีกุญแจใหม่ที่ยังไม่มีใครรับเข้า หรือเครื่องอื่นใช้คำเชิญนี้เข้ามาแล้ว ไม่มีอะไรสูญหาย แต่ยังไม่แบ่งปันอะไร ขอให้ผู้ดูแลเชิญเครื่อง แล้วเข้าร่วมด้วยคำเชิญนั้น</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึก</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>A line may begin with a marker: need, promise, question, person, sector or money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดอาจขึ้นต้นด้วยเครื่องหมาย: ความต้องการ คำมั่น คำถาม บุคคล ภาคส่วน หรือเงิน</translation>
  </message>
  <message>
   <location filename="ui/widgets/notes_editor.py" line="0" />
   <source>Just type. Begin a line with ! for a need, &gt; or &lt; for a promise, ? for a question.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์ได้เลย ขึ้นต้นบรรทัดด้วย ! สำหรับความต้องการ &gt; หรือ &lt; สำหรับคำมั่น ? สำหรับคำถาม</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>Type to narrow; Up and Down move, Enter chooses, Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์เพื่อกรอง ขึ้นและลงเลื่อน Enter เลือก Escape ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>{0}: choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ตัวเลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No owner yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>made {0} days ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ทำเมื่อ {0} วันก่อน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>No side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ระบุฝ่าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>no date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due today</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ครบกำหนดวันนี้</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due in {0} days</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ครบกำหนดใน {0} วัน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>about “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรื่อง “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_entries.py" line="0" />
   <source>due {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ครบกำหนด {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No promises yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีคำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>No tasks yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/owed_lists.py" line="0" />
   <source>Tasks are our own. Ctrl+N writes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานเป็นของเราเอง กด Ctrl+N เพื่อเขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>No record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีระเบียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Type to find any record in any script, or any action.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์เพื่อค้นหาระเบียนด้วยอักษรใดก็ได้ หรือคำสั่งใดก็ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Nothing found. Try fewer or other words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่พบ ลองคำที่น้อยลงหรือคำอื่น</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{1} of {0} records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1} จาก {0} ระเบียน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Search results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผลการค้นหา</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Up and Down choose, Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up และ Down เลือก Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Number of results</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนผลลัพธ์</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำสั่ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Action</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำสั่ง</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/palette.py" line="0" />
   <source>{0} actions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} คำสั่ง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>Recent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล่าสุด</translation>
  </message>
  <message>
   <location filename="ui/widgets/palette.py" line="0" />
   <source>found as {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พบจากชื่อ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Type a name, choose from the list or make a new person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์ชื่อ เลือกจากรายการ หรือสร้างบุคคลใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิด Delete นำออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add a person …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มบุคคล …</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Unnamed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add to {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มใน{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>{0}
Enter opens, Delete takes out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}
Enter เปิด Delete นำออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Taken out; it stands for itself again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกออกแล้ว เป็นรายการของตัวเองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้วยวาจา(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Car&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นามบัตร(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>&amp;Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้(&amp;N)</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete   Del</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ   Del</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความยินยอมของบุคคลนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>When consent was given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ความยินยอมเมื่อใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What may be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ใช้ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add a contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มข้อมูลติดต่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>An e-mail address or a telephone number; Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีเมลหรือหมายเลขโทรศัพท์ กด Enter เพื่อเก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this person; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบบุคคลนี้ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบบุคคล</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>No role noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้จดบทบาท</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent was noted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกความยินยอมแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this organisation; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบองค์กรนี้ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบองค์กร</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} คน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Nobody of this organisation is noted yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้จดใครขององค์กรนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปรียบเทียบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>no name yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อบุคคลนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name in local script</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อในอักษรท้องถิ่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Who they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขาเป็นใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add e-mail or phone, Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มอีเมลหรือโทรศัพท์ Enter เก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Owes it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องทำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Is owed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นผู้รอ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มข้อมูลติดต่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อองค์กรนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What it is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นองค์กรอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดอีกรายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>See both side by side, merge them or keep them apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูทั้งสองเทียบกัน รวมหรือแยกไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>It stands for itself again and is not offered for merging; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จะเป็นรายการของตัวเองอีกครั้งและไม่ถูกเสนอให้รวม เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Notes it with the time of now; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกด้วยเวลาตอนนี้ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับบุคคลนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดองค์กร</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>About this organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับองค์กรนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>May be here twice: {0} ({1})</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อาจมีซ้ำ: {0} ({1})</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิด{0}อีกรายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เทียบกับ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Merged here: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมไว้ที่นี่: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Take out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยก {0} ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความยินยอม: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Noted {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึก {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} late</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช้า {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Down goes to the values; Enter picks the first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลงไปที่ค่า Enter เลือกค่าแรก</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter keeps it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เก็บ Escape ปล่อยไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Type to narrow</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์เพื่อกรอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Space ticks a value, Escape closes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Space เลือกค่า Escape ปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter picks a value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เลือกค่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>&amp;Save</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บ(&amp;S)</translation>
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Narrow {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรอง{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Server o&amp;f the bucket</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เซิร์ฟเวอร์ของบักเก็&amp;ต</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Name and password of this place are kept in this workspace, encrypted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อและรหัสผ่านของที่นี่ถูกเก็บไว้ในพื้นที่ทำงานนี้โดยเข้ารหัส</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Forget them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืมข้อมูลนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Kept in this workspace, encrypted, once the place has taken them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บไว้ในพื้นที่ทำงานนี้โดยเข้ารหัส เมื่อที่นั้นยอมรับแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Empty for Amazon's own, else https://host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เว้นว่างถ้าเป็นของ Amazon มิฉะนั้น https://host</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Na&amp;me</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่&amp;อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Pass&amp;word</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัส&amp;ผ่าน</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>They are asked for again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จะถูกถามอีกครั้ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Access &amp;key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คี&amp;ย์เข้าถึง</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>Secret ke&amp;y</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คีย์&amp;ลับ</translation>
  </message>
  <message>
   <location filename="ui/widgets/place_login.py" line="0" />
   <source>{0} of the shared place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ของที่ที่ใช้ร่วมกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>How it stands</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลักฐาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>What shows that the promise was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่แสดงว่าทำตามคำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Proof that it was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลักฐานว่าทำตามแล้ว(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Drop by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิกโดยตกลงกัน(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายว่าทำตามแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายว่าเสร็จ</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>A message, a file, who confirmed it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความ ไฟล์ หรือผู้ยืนยัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Note that it is settled; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกว่าเรียบร้อย เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Task</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งาน</translation>
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
   <translation>ช่องของ{0}นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>We</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรา</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>You</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ท่าน</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Others</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่ายอื่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เห็นด้วย</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เห็นด้วย</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Correct</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แก้ไข</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Words of this point</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถ้อยคำของประเด็นนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Enter keeps the correction; the original stays beside it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เก็บคำแก้ไข ต้นฉบับยังอยู่ข้างกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_point.py" line="0" />
   <source>Not answered yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ตอบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Enter  agreed     N  not agreed     E  correct     Up, Down  move     + −  size     Ctrl+Z  undo     Esc  leave</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter  เห็นด้วย     N  ไม่เห็นด้วย     E  แก้ไข     ขึ้น ลง  เลื่อน     + −  ขนาด     Ctrl+Z  เลิกทำ     Esc  ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What you need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ท่านต้องการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Still to be answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ยังต้องตอบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวน</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>How far the read-back is</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนไปถึงไหน</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points that were answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็นที่ตอบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>What was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เก็บไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Writing the PDF …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเขียน PDF …</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Nothing to read back yet: review the notes first, so that needs and promises stand here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีอะไรให้อ่านทวน ตรวจทานบันทึกก่อนเพื่อให้ความต้องการและคำมั่นอยู่ที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรเล็กลง</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรใหญ่ขึ้น</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึก PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Print</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์เอกสาร</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนให้</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Who of the city heard this and answers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครจากเมืองได้ฟังและเป็นผู้ตอบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Read back &amp;to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนให้(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Points</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็น</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Please tell us what is missing or wrong.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรดบอกว่าสิ่งใดขาดหรือไม่ถูกต้อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Choose who</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกบุคคล</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บการอ่านทวน</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Smaller type (-)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรเล็กลง (-)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Larger type (+)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรใหญ่ขึ้น (+)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Save the read-back as a PDF (Ctrl+E)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกการอ่านทวนเป็น PDF (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Write the PDF and open it to print (Ctrl+P)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน PDF และเปิดเพื่อพิมพ์ (Ctrl+P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Leave; everything is kept (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ออก ทุกอย่างถูกเก็บไว้ (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>{0} of {1} read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนแล้ว {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Kept at {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บเมื่อ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Written: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนแล้ว: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>Heads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หัวคอลัมน์</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>A click sorts, dragging moves a column, the menu key chooses columns</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คลิกเพื่อเรียง ลากเพื่อย้ายคอลัมน์ ปุ่มเมนูเลือกคอลัมน์</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีที่ตรง</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>No record fits this filter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีระเบียนที่ตรงตัวกรองนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Clear the &amp;filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล้างตัวกรอง(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing here yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีอะไรที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Remember the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำรายการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_table.py" line="0" />
   <source>Arrows go through the rows, typing filters them, Enter opens one, Space chooses it, Ctrl+A chooses all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรไปทีละแถว พิมพ์เพื่อกรอง Enter เปิด Space เลือก Ctrl+A เลือกทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MYANMAR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมียนมา</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>THAILAND</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไทย</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>LAOS</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลาว</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>VIET NAM</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวียดนาม</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>MALAYSIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มาเลเซีย</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>INDONESIA</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อินโดนีเซีย</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>PHILIPPINES</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฟิลิปปินส์</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>South China Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทะเลจีนใต้</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Andaman Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทะเลอันดามัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Java Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทะเลชวา</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Pacific Ocean</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มหาสมุทรแปซิฟิก</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Celebes Sea</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทะเลเซเลบีส</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Map of the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แผนที่เมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Arrows go from city to city, plus and minus zoom; the list says the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรไปทีละเมือง บวกและลบซูม รายการบอกสิ่งเดียวกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Chapters</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บท</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_chapters.py" line="0" />
   <source>Leaves this chapter out of the report when it is not ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บทนี้จะไม่อยู่ในรายงานเมื่อไม่ได้ทำเครื่องหมาย</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Our own &amp;team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทีมของเราเอง(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Everything, marked internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกอย่าง ทำเครื่องหมายภายใน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>A &amp;partner or the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พันธมิตรหรือเมือง(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only consented names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เฉพาะชื่อที่ยินยอม</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pu&amp;blic</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาธารณะ(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Only what is marked public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เฉพาะที่ทำเครื่องหมายสาธารณะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง(&amp;C)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no city yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>C&amp;onsultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือ(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no consultation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการปรึกษา</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทน(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All delegations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกคณะผู้แทน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no delegation yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีคณะ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Pro&amp;gramme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ(&amp;G)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>a programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>All programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกโครงการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no programme yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีโครงการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงาน(&amp;R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>What this report holds</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เนื้อหารายงานนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;For whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับใคร(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>&amp;Language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษา(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>P&amp;aper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กระดาษ(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose for whom: a partner, or one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกว่าสำหรับใคร: พันธมิตรหรือเมืองหนึ่ง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The city itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองนั้นเอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Perio&amp;d</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วงเวลา(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Audience</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้อ่าน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choices of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลือกของรายงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The period ends before it begins.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วงเวลาจบก่อนเริ่ม</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>First day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันแรก</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Last day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันสุดท้าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ของรายงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Choose {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก{0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the period, like 2026-03-02; empty for no limit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ของช่วงเวลา เช่น 2026-03-02 ว่างคือไม่จำกัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Takes the choices kept under this name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ตัวเลือกที่เก็บในชื่อนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Presets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชุดที่เก็บไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>&amp;Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>&amp;เก็บตัวเลือกนี้เป็นชุด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Keep these choices as a preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บตัวเลือกนี้เป็นชุด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Name of the preset</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อชุด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Enter keeps the choices under this name, Escape keeps nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เก็บตัวเลือกในชื่อนี้ Escape ไม่เก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืม</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_presets.py" line="0" />
   <source>Forget {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืม {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page shown</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าที่แสดง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>State of the preview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะตัวอย่าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Next page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าถัดไป</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page smaller</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าเล็กลง</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page larger</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าใหญ่ขึ้น</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Fit page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พอดีหน้า</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Preview of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอย่างรายงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้าของรายงาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้า {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_preview.py" line="0" />
   <source>Page {0} of {1} of the report as it will be written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้า {0} จาก {1} ของรายงานตามที่จะเขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>The report was not written: the program could not be started once more. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้เขียนรายงาน เพราะเปิดโปรแกรมอีกครั้งไม่ได้ ลองใหม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_process.py" line="0" />
   <source>Page {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน้า {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} sheets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} แผ่น</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Show all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows record by record what stays out and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงทีละระเบียนว่าอะไรถูกเก็บไว้และเพราะเหตุใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กันไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Included</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมอยู่</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Ask for consent of {0} people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>ขอความยินยอมจาก {0} คน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Shows who was not asked; consent is noted on the page of each</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงผู้ที่ยังไม่ได้ถาม บันทึกความยินยอมที่หน้าของแต่ละคน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Not asked for consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้ขอความยินยอม</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF   Ctrl+E</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน PDF   Ctrl+E</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน PDF</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write E&amp;xcel</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน Excel(&amp;X)</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>nothing withheld</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีสิ่งที่กันไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Enter shows which they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter แสดงว่าคือรายการใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>{0} of {1} {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}ของ {1} {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>What is withheld and why</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งใดถูกกันไว้และเพราะเหตุใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Nothing is withheld.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีสิ่งที่กันไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Becomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลายเป็น</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Text, and the line it came from</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความ และบรรทัดที่มา</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายละเอียด</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_heads.py" line="0" />
   <source>Decision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตัดสิน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลื่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รับและไปต่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้าม</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>stated, observed, inferred</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กล่าวไว้ สังเกต อนุมาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความสำคัญ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเภท</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>join</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวม</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>split</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยก</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>take back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Keep what was accepted   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บสิ่งที่ยอมรับ(&amp;K)   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Keep what was accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บสิ่งที่ยอมรับ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด ตัดสินทีหลัง   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Close, decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด ตัดสินทีหลัง</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Accept &amp;all</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยอมรับทั้งหมด(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Start &amp;over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มใหม่(&amp;O)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวน(&amp;R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>There is nothing above it that it can be joined with.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้านบนไม่มีสิ่งที่รวมได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Put the cursor where the second one begins, then split.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางเคอร์เซอร์ที่จุดเริ่มของส่วนที่สองแล้วแยก</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>No line begins with a marker, or all were kept already.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีบรรทัดที่ขึ้นต้นด้วยเครื่องหมาย หรือเก็บครบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Nothing is recorded yet; your decisions wait here, on this computer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการบันทึก การตัดสินของคุณรออยู่ในคอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Forget every decision made here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลืมการตัดสินทั้งหมดที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Full screen (Ctrl+R)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เต็มจอ (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Review: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจทาน: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} of {1} decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินแล้ว {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>{0} accepted   {1} skipped   {2} waiting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยอมรับ {0}   ข้าม {1}   รอ {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accepted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยอมรับแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skipped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้ามแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next   ↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยอมรับและถัดไป   ↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Accept and next</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยอมรับและถัดไป</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip   Alt+S</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้าม   Alt+S</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Skip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้าม</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two   Alt+T</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกเป็นสอง   Alt+T</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Split in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกเป็นสอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above   Alt+J</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมกับบรรทัดบน   Alt+J</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Join with above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมกับบรรทัดบน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Deciding</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังตัดสิน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>At the cursor: what stands after it becomes a draft of its own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่เคอร์เซอร์: ส่วนหลังเป็นร่างของตัวเอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Make one draft of this one and the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมร่างนี้กับร่างบนเป็นหนึ่งเดียว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Choose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>as 4 December 2026</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เช่น 4 December 2026</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>who it was</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>{0}: words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ถ้อยคำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลำดับความสำคัญ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Urgency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความเร่งด่วน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีลำดับ</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>No date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>Until</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถึง</translation>
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
   <translation>การตัดสินจนถึงตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_words.py" line="0" />
   <source>Enter accepts, Alt+S skips, Up and Down move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter ยอมรับ Alt+S ข้าม Up และ Down เลื่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Lines and when they were kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดและเวลาที่เก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Finish and review   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบและตรวจทาน(&amp;F)   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Finish and review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบและตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;List</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายการ(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายละเอียด(&amp;D)</translation>
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
   <translation>เต็มจอ เพื่อหันให้เมืองดู (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Back to all consultations (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปการหารือทั้งหมด (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Title, place, people, summary and outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อเรื่อง สถานที่ บุคคล สรุป และผลลัพธ์</translation>
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
   <translation>รายละเอียดการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูปถ่าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มรูป</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Measure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าวัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มค่าวัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Time stamp</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประทับเวลา</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add the time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มเวลา</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Take out person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำบุคคลออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>People have no page of their own yet; see them with “usascp show person”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลยังไม่มีหน้าของตนเอง ดูได้ด้วย “usascp show person”</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Add person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มบุคคล</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Taken out of this consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำออกจากการหารือนี้แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} s ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บเมื่อ {0} วินาทีก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>kept {0} min ago</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บเมื่อ {0} นาทีก่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a week</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในหนึ่งสัปดาห์</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In two weeks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในสองสัปดาห์</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In a month</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในหนึ่งเดือน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In three months</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในสามเดือน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>In half a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในครึ่งปี</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Add the &amp;line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มบรรทัด(&amp;L)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>By when?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภายในเมื่อใด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>What was measured</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วัดอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Value</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วย</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Enter goes on and keeps after the unit; Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter ไปต่อและเก็บหลังหน่วย Escape ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Who?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: by {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตามที่พิมพ์: by {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>As typed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตามที่พิมพ์: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach to consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนบกับการหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photos and documents (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;All files (*)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูปและเอกสาร (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;ไฟล์ทั้งหมด (*)</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Notes hold text only; the picture can be attached as a photo.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกมีได้แต่ข้อความ แนบภาพเป็นรูปถ่ายได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>What was pasted is no picture that can be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่วางไม่ใช่ภาพที่อ่านได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนบรูปถ่าย</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>pasted picture.png</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาพที่วาง.png</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Attach photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนบรูปหรือไฟล์</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” is a folder; open it and drop the files themselves. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” เป็นโฟลเดอร์ ให้เปิดแล้ววางไฟล์เอง ยังไม่ได้แนบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>{0} files at once are too many; drop at most {1}. Nothing was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไฟล์พร้อมกันมากเกินไป วางได้มากสุด {1} ยังไม่ได้แนบ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>“{0}” was attached.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนบ “{0}” แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>Photo: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูป: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_files.py" line="0" />
   <source>File: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>no date yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีองค์กร</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a need above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีความต้องการด้านบน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs a known sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องเป็นภาคส่วนที่รู้จัก</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs an amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีจำนวน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>needs words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีคำ</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>What this line will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดนี้จะกลายเป็นอะไร</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers dates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tab เสนอวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>, Tab offers people</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Tab เสนอบุคคล</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_hint.py" line="0" />
   <source>Esc makes it plain text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Esc ทำเป็นข้อความธรรมดา</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Running</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังดำเนินอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>People in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ที่อยู่ในห้อง</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบตเตอรี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Everything typed is kept; find a socket before it is empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่พิมพ์ถูกเก็บไว้ หาปลั๊กก่อนแบตหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_strip.py" line="0" />
   <source>Battery {0} %</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบตเตอรี่ {0} %</translation>
  </message>
  <message>
   <location filename="ui/widgets/row_button.py" line="0" />
   <source>Enter opens</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>From this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งแต่วันที่นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Until this day</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถึงวันที่นี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At least</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างน้อย</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>At most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างมาก</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Contains</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีคำว่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>from {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งแต่ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>until {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถึง {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at least {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างน้อย {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>at most {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อย่างมาก {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>contains “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีคำว่า “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>All open</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ค้างทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>This trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเดินทางนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Overdue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลยกำหนด</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Empty</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ว่าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Filled in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรอกแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>During this trip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระหว่างการเดินทางนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Unknown filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รู้จักตัวกรอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>What cannot be used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ใช้ไม่ได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>&amp;Filter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรอง(&amp;F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Enter filters by it, Escape leaves it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter กรอง Escape ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>Space ticks it, Enter filters by what is ticked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Space เลือก Enter กรองตามที่เลือก</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a day; write it as 2026-12-04.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่วัน ให้เขียนแบบ 2026-12-04</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>“{0}” is not a number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ตัวเลข</translation>
  </message>
  <message>
   <location filename="ui/widgets/rule_popup.py" line="0" />
   <source>5000 or 5000 USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5000 หรือ 5000 USD</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Shared folder or server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์หรือเซิร์ฟเวอร์ที่ใช้ร่วมกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Where the others exchange too; everything there is encrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ที่คนอื่นก็แลกเปลี่ยน ทุกอย่างที่นั่นเข้ารหัสไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานที่(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Exchange once: only then do the others know this laptop, and you get what they wrote.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แลกเปลี่ยนหนึ่งครั้ง คนอื่นจึงจะรู้จักเครื่องนี้ และคุณจะได้สิ่งที่พวกเขาเขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Folder …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์(&amp;F) …</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>&amp;Exchange now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แลกเปลี่ยนเดี๋ยวนี้(&amp;E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Last exchanged {0} at {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แลกเปลี่ยนล่าสุด {0} ที่ {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>A folder, webdav://, s3:// or postgresql://</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์, webdav://, s3:// หรือ postgresql://</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Choose a folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกโฟลเดอร์</translation>
  </message>
  <message>
   <location filename="ui/widgets/shared_place.py" line="0" />
   <source>Take what is new there and put there what is new here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รับสิ่งใหม่จากที่นั่น และนำสิ่งใหม่จากที่นี่ไปไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>&amp;Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด(&amp;C)   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Load &amp;more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โหลดเพิ่ม(&amp;M)</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Close this list (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดรายการนี้ (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/side_pane.py" line="0" />
   <source>Show older ones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงรายการที่เก่ากว่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Same data?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลเดียวกันหรือไม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Read these six words to the other laptop. Same words, same data.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านหกคำนี้ให้อีกเครื่อง คำเหมือนกันคือข้อมูลเดียวกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีกเครื่องบอกว่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Each word is compared while you type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เทียบทุกคำขณะคุณพิมพ์</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Whether the words are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเหมือนกันหรือไม่</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Type the words the other laptop says</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์คำที่อีกเครื่องบอก</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0}: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำที่ {0}: {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>The same words: the same data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเหมือนกัน: ข้อมูลเดียวกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>Word {0} differs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำที่ {0} ต่างกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/six_words.py" line="0" />
   <source>{0} of {1} are the same</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จาก {1} เหมือนกัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>&amp;Invite a laptop …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เชิญแล็ปท็อป …(&amp;I)</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as &amp;administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นผู้ดูแล(&amp;A)</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>as administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นผู้ดูแล</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>The new laptop may invite and shut out too; a team has two at most</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องใหม่เชิญและกันออกได้ด้วย ทีมมีได้ไม่เกินสอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Laptops of the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปของทีม</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Who holds this laptop's work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครมีงานของเครื่องนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>No team yet. Inviting a laptop, or writing a bundle, founds one with this laptop as its first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีทีม การเชิญแล็ปท็อปหรือเขียนชุดข้อมูลจะตั้งทีมโดยมีเครื่องนี้เป็นเครื่องแรก</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Everything written here is held by two other laptops: safe to wipe.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกสิ่งที่เขียนที่นี่มีในแล็ปท็อปอื่นสองเครื่อง ลบได้ปลอดภัย</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>its work up to {0} is here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานถึง {0} อยู่ที่นี่แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>holds ours up to {0} of {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีของเราถึง {0} จาก {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Administrator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ดูแล</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Bundle for it …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชุดข้อมูลสำหรับเครื่องนี้ …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดออก …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more count …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้นับเพิ่ม …</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Only what it has not said to hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เฉพาะสิ่งที่เครื่องนั้นยังไม่ได้ยืนยันว่ามี</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Write a bundle for {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดข้อมูลสำหรับ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัด {0} ออก</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Work it wrote before it was lost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานที่เครื่องเขียนก่อนสูญหาย</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Let more of the work of {0} count</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้นับงานของ {0} เพิ่ม</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>number {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมายเลข {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>numbers {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมายเลข {0} ถึง {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Missing here: {0} of {1}, seen by others.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขาดที่นี่: {0} ของ {1} ที่เครื่องอื่นเห็นแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out after {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดออกหลัง {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Arrow keys go from file to file, Enter opens one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกศรไปทีละไฟล์ Enter เปิด</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีคำบรรยาย</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีข้อความแทน</translation>
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>. Wants a caption and alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีคำบรรยายและข้อความแทน</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>We promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เราให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>They promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขาให้คำมั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำถาม</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Number of drafts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนร่าง</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จะกลายเป็น</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>What the marked lines become; Enter goes to the line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดที่ทำเครื่องหมายจะกลายเป็นอะไร Enter ไปที่บรรทัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Begin a line with ! for a need, &gt; for our promise, &lt; for theirs, ? for a question, @ for a person.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขึ้นต้นบรรทัดด้วย ! สำหรับความต้องการ &gt; คำมั่นของเรา &lt; คำมั่นของเขา ? คำถาม @ บุคคล</translation>
  </message>
  <message>
   <location filename="ui/widgets/tray.py" line="0" />
   <source>Nothing is recorded until you review it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการบันทึกจนกว่าคุณจะตรวจทาน</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} การประชุม</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Dates not set</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่กำหนดวันที่</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Members</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สมาชิก</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Delete this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบคณะผู้แทนนี้(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Title of this delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อคณะผู้แทนนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Plan a meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางแผนการประชุม(&amp;P)</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Trip report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานการเดินทาง(&amp;T)</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำหนดการเดินทาง</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No time</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีเวลา</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>What waits in the cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่รออยู่ในเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>{0} to {1} · {2}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ถึง {1} · {2}</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Delete it; it can be undone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ เลิกทำได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Add a consultation to the itinerary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มการหารือในกำหนดการ</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>See the report of this delegation, and write it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูรายงานของคณะผู้แทนนี้และเขียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Enter opens the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิดเมือง</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>This delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทนนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No meeting is planned yet. “Plan a meeting” adds the first; its day can be changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการประชุม กด “วางแผนการประชุม” เพื่อเพิ่มครั้งแรก เปลี่ยนวันได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No city yet. Name the cities under Details; their needs and promises appear here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีเมือง ระบุเมืองในรายละเอียด ความต้องการและคำมั่นจะปรากฏที่นี่</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Taken out of the delegation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำออกจากคณะผู้แทนแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Day {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันที่ {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>‹ &amp;Back to the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>‹ กลับไปรายการ(&amp;B)</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>Back to the list (Escape)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปรายการ (Escape)</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มุมมอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Saved views of this list: filters, order and columns under a name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มุมมองที่เก็บไว้ของรายการนี้: ตัวกรอง ลำดับ และคอลัมน์ภายใต้ชื่อ</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อมุมมองนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>New name of this view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อใหม่ของมุมมองนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บมุมมอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยนชื่อมุมมอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบมุมมอง</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>&amp;Rename</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยนชื่อ(&amp;R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มุมมอง: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Everything, as usual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกอย่างตามปกติ</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save this view as …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บมุมมองนี้เป็น …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บมุมมอง “{0}” แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was deleted.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบมุมมอง “{0}” แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename “{0}” …</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยนชื่อ “{0}” …</translation>
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ “{0}”</translation>
  </message>
  <message>
   <location filename="ui/widgets/withheld_pane.py" line="0" />
   <source>Enter opens it, where what it says can be changed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter เปิดรายการ ซึ่งแก้ไขเนื้อหาได้ที่นั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>Write this down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จดไว้</translation>
  </message>
  <message>
   <location filename="ui/widgets/write_down.py" line="0" />
   <source>I have written it &amp;down</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จดแล้ว(&amp;D)</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>For reporting tools and for many to read at once. The tables are not encrypted: whoever runs the server, or is given the role usascp_reader, can read all that was ever written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับเครื่องมือรายงานและให้หลายคนอ่านพร้อมกัน ตารางไม่ได้เข้ารหัส ผู้ดูแลเซิร์ฟเวอร์หรือผู้ที่ได้บทบาท usascp_reader อ่านทุกอย่างที่เคยเขียนได้</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Plain tables on a server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตารางไม่เข้ารหัสบนเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Address of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่อยู่เซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Name, host and database, as postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อ โฮสต์ และฐานข้อมูล เช่น postgresql://name@host/database</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Password of the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัสผ่านเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>It is not kept; empty if this computer knows it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เก็บไว้ เว้นว่างถ้าคอมพิวเตอร์นี้รู้แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencr&amp;ypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช่ เซิร์ฟเวอร์เก็บโดยไม่เข้ารหัส(&amp;Y)</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Yes, the server keeps it unencrypted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช่ เซิร์ฟเวอร์เก็บโดยไม่เข้ารหัส</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Nothing is written there without this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถ้าไม่เลือกข้อนี้จะไม่เขียนอะไรที่นั่น</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>W&amp;rite to the server</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนลงเซิร์ฟเวอร์(&amp;R)</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Last written {0} to {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนล่าสุด {0} ที่ {1}</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>postgresql://name@host/database</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>postgresql://name@host/database</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Make the tables there, or bring them up to date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สร้างตารางที่นั่น หรือทำให้เป็นปัจจุบัน</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Ser&amp;ver</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เซิร์ฟเวอร์(&amp;V)</translation>
  </message>
  <message>
   <location filename="ui/widgets/written_out.py" line="0" />
   <source>Pa&amp;ssword</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัสผ่าน(&amp;S)</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Add: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Change: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยน: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Delete: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Move need to: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ย้ายความต้องการไปที่: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Put back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืนค่า: {0}</translation>
  </message>
  <message>
   <location filename="ui/words.py" line="0" />
   <source>Set: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้ง: {0}</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>Give the workspace's address as postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ที่อยู่พื้นที่ทำงานแบบ postgresql://host/database</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>{0} is open for reading only; write in a workspace of your own and share that.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เปิดไว้ให้อ่านเท่านั้น ให้เขียนในพื้นที่ทำงานของคุณเองแล้วแบ่งปัน</translation>
  </message>
  <message>
   <location filename="address.py" line="0" />
   <source>This is done in a workspace's folder on this computer, not at an address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำในโฟลเดอร์พื้นที่ทำงานบนคอมพิวเตอร์นี้ ไม่ใช่ที่ที่อยู่</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The first line of stdin is not a data key of 64 hexadecimal characters.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดแรกของ stdin ไม่ใช่กุญแจข้อมูล 64 อักขระฐานสิบหก</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>--progress takes only the word json.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>--progress รับเฉพาะคำว่า json</translation>
  </message>
  <message>
   <location filename="cli/call.py" line="0" />
   <source>The passphrase file {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านไฟล์วลีรหัสผ่าน {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} cannot be filtered; “usascp search” looks into them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรอง {0} ไม่ได้ ใช้ “usascp search” ค้นหาแทน</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>{0} has no code “{1}”; it knows {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่มีรหัส “{1}” รหัสที่มีคือ {2}</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is not field=value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่อยู่ในรูป field=value</translation>
  </message>
  <message>
   <location filename="cli/given.py" line="0" />
   <source>“{0}” is given twice.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุ “{0}” สองครั้ง</translation>
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
   <translation>ให้ช่องด้วย --set หรือ --stdin สำหรับบรรทัด JSON ไม่ใช่ทั้งสอง</translation>
  </message>
  <message>
   <location filename="cli/records.py" line="0" />
   <source>There is nothing to {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีสิ่งที่จะทำ: {0}</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>This field had no value before; take mine, theirs or a value.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่องนี้ไม่มีค่ามาก่อน เลือก mine, theirs หรือค่าใดค่าหนึ่ง</translation>
  </message>
  <message>
   <location filename="cli/sync.py" line="0" />
   <source>There is no conflict “{0}”; “usascp conflicts” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีข้อขัดแย้ง “{0}” ดูรายการด้วย “usascp conflicts”</translation>
  </message>
  <message>
   <location filename="cli/team.py" line="0" />
   <source>Put the six words of the invitation into {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่คำหกคำของคำเชิญใน {0}</translation>
  </message>
  <message>
   <location filename="cli/tour.py" line="0" />
   <source>The tour could not take back what it had just done; please report this.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทัวร์ถอนคืนสิ่งที่เพิ่งทำไม่ได้ โปรดแจ้ง</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>“{0}” is no scale; use {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ขนาดที่มี ใช้ {1}</translation>
  </message>
  <message>
   <location filename="cli/workspaces.py" line="0" />
   <source>There is no workspace in {0}; “usascp new” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีพื้นที่ทำงานใน {0} สร้างได้ด้วย “usascp new”</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings were damaged; defaults are used and the damaged file is kept as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่าเสียหาย จึงใช้ค่าเริ่มต้น และเก็บไฟล์ที่เสียหายไว้เป็น {0}</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>Settings that cannot be used were left at their defaults: {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่าที่ใช้ไม่ได้คงไว้ที่ค่าเริ่มต้น: {0} ({1})</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} are damaged and could not be moved aside; defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่าใน {0} เสียหายและย้ายออกไม่ได้ จึงใช้ค่าเริ่มต้น</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings in {0} could not be read ({1}); defaults are used.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านการตั้งค่าใน {0} ไม่ได้ ({1}) จึงใช้ค่าเริ่มต้น</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The settings could not be saved in {0} ({1}); check that you may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกการตั้งค่าใน {0} ไม่ได้ ({1}) ตรวจว่าคุณมีสิทธิ์เขียนที่นั่น</translation>
  </message>
  <message>
   <location filename="config.py" line="0" />
   <source>The setting {0} cannot be {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตั้งค่า {0} เป็น {1} ไม่ได้</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked; name and role stay internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้ถามบุคคลนี้ ชื่อและตำแหน่งจึงเก็บไว้ภายใน</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่อนไหวทางการค้า</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภายใน</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>{0}, not for {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่สำหรับ{1}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>another partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุพันธมิตรรายอื่นไว้</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>no partner is named</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้ระบุพันธมิตร</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner only, and {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับพันธมิตรที่ระบุชื่อเท่านั้น และ{0}</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person was not asked about contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้ถามบุคคลนี้เรื่องช่องทางติดต่อ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาธารณะ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พันธมิตร</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>marked as not for export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายห้ามส่งออก</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>its sensitivity “{0}” is not known to this version</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่นนี้ไม่รู้จักระดับความอ่อนไหว “{0}”</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the person has withdrawn consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลนี้ถอนความยินยอมแล้ว</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>for a named partner, not for the public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับพันธมิตรที่ระบุชื่อ ไม่ใช่สาธารณะ</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>the card was handed over for that event's providers only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นามบัตรมอบให้เฉพาะผู้ให้บริการในงานนั้น</translation>
  </message>
  <message>
   <location filename="domain/consent.py" line="0" />
   <source>a public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เจ้าหน้าที่รัฐ เฉพาะช่องทางติดต่อที่ทำงาน</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีกำหนด</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no sector is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ได้หมายถึงภาคส่วนใดชัดเจน</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>more than one {0} given, the last one is used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} มากกว่าหนึ่ง ใช้อันสุดท้าย</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no amount is plainly meant by “{0}”</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ได้บอกจำนวนชัดเจน</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no currency given, taken as USD</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ระบุสกุลเงิน ถือเป็น USD</translation>
  </message>
  <message>
   <location filename="domain/markers.py" line="0" />
   <source>no organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีองค์กร</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a date; write it like 2026-03-02.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่วันที่ ให้เขียนแบบ 2026-03-02</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>The clocks of {0} never show {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นาฬิกาของ {0} ไม่เคยแสดง {1}</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>{0} is not the offset of {1} at {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่ค่าชดเชยเวลาของ {1} ณ {2}</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment needs a time zone, this time has none.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลาต้องมีเขตเวลา แต่เวลานี้ไม่มี</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a moment; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่เวลา ให้เขียนแบบ {1}</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>A moment is kept as its time in UTC and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลาเก็บเป็นเวลา UTC กับเขตเวลาเท่านั้น</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a time in UTC such as 2026-03-02T02:00:00Z.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่เวลา UTC เช่น 2026-03-02T02:00:00Z</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a day and time of the calendar; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่วันเวลาในปฏิทิน ให้เขียนแบบ {1}</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” is not a known time zone; use a name like Asia/Vientiane.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รู้จักเขตเวลา “{0}” ใช้ชื่ออย่าง Asia/Vientiane</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>This time lies outside the years 1 to 9999.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลานี้อยู่นอกช่วงปี 1 ถึง 9999</translation>
  </message>
  <message>
   <location filename="domain/moments.py" line="0" />
   <source>“{0}” does not name its time zone; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ได้ระบุเขตเวลา ให้เขียนแบบ {1}</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money is a number, not NaN or Infinity.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนเงินต้องเป็นตัวเลข ไม่ใช่ NaN หรือ Infinity</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits before the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนเงินมีตัวเลขหน้าจุดได้ไม่เกิน {0} หลัก</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>An amount of money has at most {0} digits after the point.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนเงินมีตัวเลขหลังจุดได้ไม่เกิน {0} หลัก</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a currency; use three capital letters such as USD.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่สกุลเงิน ใช้ตัวพิมพ์ใหญ่สามตัวอย่าง USD</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>{0} is not a price year between 1900 and 2199.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่ปีราคาระหว่าง 1900 ถึง 2199</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount of money; write it like {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่จำนวนเงิน ให้เขียนแบบ {1}</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>Money is kept as an amount in figures, a currency and a year, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เงินเก็บเป็นจำนวนตัวเลข สกุลเงิน และปีเท่านั้น</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not an amount in figures such as 12.50.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่จำนวนตัวเลขอย่าง 12.50</translation>
  </message>
  <message>
   <location filename="domain/money.py" line="0" />
   <source>“{0}” is not a price year.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ปีราคา</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่จำนวนองศา</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>“{0}” is not a place; write latitude and longitude like 17.96,102.61.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ตำแหน่ง ให้เขียนละติจูดและลองจิจูดแบบ 17.96,102.61</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>A place is kept as its latitude and longitude, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตำแหน่งเก็บเป็นละติจูดและลองจิจูดเท่านั้น</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>That is not a number of degrees.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นั่นไม่ใช่จำนวนองศา</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>latitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ละติจูด</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>longitude</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลองจิจูด</translation>
  </message>
  <message>
   <location filename="domain/places.py" line="0" />
   <source>{0} is not a {1} between -{2} and {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่{1}ระหว่าง -{2} ถึง {2}</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>{0} is not a {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่ {1}</translation>
  </message>
  <message>
   <location filename="domain/readings.py" line="0" />
   <source>due date is past</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลยกำหนดแล้ว</translation>
  </message>
  <message>
   <location filename="exports/excel/rows.py" line="0" />
   <source>A sheet holds {0} rows and this table has more; narrow the filters or write CSV instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แผ่นงานหนึ่งใส่ได้ {0} แถว แต่ตารางนี้มีมากกว่า ให้กรองให้แคบลงหรือเขียนเป็น CSV</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The disk is full: “{0}” was not written; make room or choose another disk, then export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์เต็ม ไม่ได้เขียน “{0}” ทำที่ว่างหรือเลือกดิสก์อื่น แล้วส่งออกอีกครั้ง</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written in “{1}”; close it if it is open in another program, or choose a folder you may write to.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน “{0}” ใน “{1}” ไม่ได้ ปิดไฟล์หากเปิดอยู่ในโปรแกรมอื่น หรือเลือกโฟลเดอร์ที่คุณเขียนได้</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The folder “{1}” does not exist; choose another one and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีโฟลเดอร์ “{1}” เลือกโฟลเดอร์อื่นแล้วส่งออกอีกครั้ง</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” is a folder; choose another name for the file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” เป็นโฟลเดอร์ เลือกชื่ออื่นให้ไฟล์</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>The name “{0}” is too long for this disk; choose a shorter one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อ “{0}” ยาวเกินไปสำหรับดิสก์นี้ เลือกชื่อที่สั้นกว่า</translation>
  </message>
  <message>
   <location filename="exports/saving.py" line="0" />
   <source>“{0}” could not be written ({1}); choose another place and export again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน “{0}” ไม่ได้ ({1}) เลือกที่อื่นแล้วส่งออกอีกครั้ง</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Opening the invitation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเปิดคำเชิญ</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Making the workspace</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังสร้างพื้นที่ทำงาน</translation>
  </message>
  <message>
   <location filename="joining.py" line="0" />
   <source>Joining the team</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเข้าร่วมทีม</translation>
  </message>
  <message>
   <location filename="records/__init__.py" line="0" />
   <source>There is no record called “{0}”; “usascp records” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีรายการชนิด “{0}” ดูทั้งหมดด้วย “usascp records”</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a text.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่ข้อความ</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่จำนวนเต็ม</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>the number is too large.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลขมากเกินไป</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give a number that is not infinite.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่ตัวเลขที่ไม่เป็นอนันต์</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give yes or no.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบใช่หรือไม่ใช่</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>a moment is its time and its zone, and nothing else.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวลาประกอบด้วยเวลากับเขตเวลาเท่านั้น</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้บันทึก {0}: {1}</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>{0} was not kept: give its values separated by commas.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้บันทึก {0}: ใส่ค่าโดยคั่นด้วยจุลภาค</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>“{0}” is not a whole number.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่จำนวนเต็ม</translation>
  </message>
  <message>
   <location filename="records/rules.py" line="0" />
   <source>give it as {0}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่ในรูป {0}</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This laptop's own keys in the workspace are damaged; restore the workspace from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของแล็ปท็อปนี้ในพื้นที่ทำงานเสียหาย กู้คืนจากข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>A newer version of this program made this laptop's keys; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของแล็ปท็อปนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้น</translation>
  </message>
  <message>
   <location filename="security/device.py" line="0" />
   <source>This was encrypted for other devices, or altered on the way; ask its sender for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งนี้เข้ารหัสให้อุปกรณ์อื่นหรือถูกแก้ระหว่างทาง ขอใหม่จากผู้ส่ง</translation>
  </message>
  <message>
   <location filename="security/files.py" line="0" />
   <source>An attached file is damaged or incomplete; fetch it again or restore it from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์แนบเสียหายหรือไม่ครบ เอามาใหม่หรือกู้คืนจากข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace (keys.json) are damaged; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของพื้นที่ทำงานนี้ (keys.json) เสียหาย กู้คืน keys.json จากข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The key of this workspace is in the system keyring of the person and computer that made it; open it there, or restore a backup that has a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของพื้นที่ทำงานนี้อยู่ในที่เก็บกุญแจของบุคคลและเครื่องที่สร้าง เปิดที่นั่นหรือกู้คืนข้อมูลสำรองที่มีวลีรหัสผ่าน</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase is empty; give one of several words.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านว่าง ให้ใส่หลายคำ</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A newer version of this program made the keys of this workspace; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของพื้นที่ทำงานนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้น</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The keys of this workspace ask for far too much work; restore keys.json from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของพื้นที่ทำงานนี้ต้องคำนวณมากเกินไป กู้คืน keys.json จากข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The system keyring is not available on this computer; give a passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องนี้ไม่มีที่เก็บกุญแจของระบบ ให้ใส่วลีรหัสผ่าน</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>A workspace needs a passphrase or the system keyring; give one of them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานต้องมีวลีรหัสผ่านหรือที่เก็บกุญแจของระบบ ให้ใส่อย่างหนึ่ง</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>This workspace opens with a passphrase; give its passphrase.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เปิดด้วยวลีรหัสผ่าน ให้ใส่วลีนั้น</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase does not open this workspace; check it and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านเปิดพื้นที่ทำงานนี้ไม่ได้ ตรวจแล้วลองใหม่</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>The passphrase holds bytes that are not text; give it as UTF-8.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่านมีไบต์ที่ไม่ใช่ข้อความ ให้เป็น UTF-8</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>There is too little free memory to check the passphrase; close some programs.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยความจำว่างน้อยเกินกว่าจะตรวจวลีรหัสผ่าน ปิดบางโปรแกรม</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} exists already; choose another folder, because replacing it would lose its workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้ว เลือกโฟลเดอร์อื่น เพราะการแทนที่จะทำให้พื้นที่ทำงานสูญหาย</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} is not a workspace: it has no {1}; check the folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่พื้นที่ทำงาน เพราะไม่มี {1} ตรวจโฟลเดอร์</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} cannot be read ({1}); check that you may read it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่าน {0} ไม่ได้ ({1}) ตรวจว่าคุณมีสิทธิ์อ่าน</translation>
  </message>
  <message>
   <location filename="security/keys.py" line="0" />
   <source>{0} could not be written ({1}); check that the folder can be written.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน {0} ไม่ได้ ({1}) ตรวจว่าโฟลเดอร์เขียนได้</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} has this workspace open on {1} (process {2}) since {3}; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เปิดพื้นที่ทำงานนี้อยู่บน {1} (โปรเซส {2}) ตั้งแต่ {3} ปิดที่นั่นก่อน</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Another program has this workspace open for writing; close it there first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมอื่นเปิดพื้นที่ทำงานนี้เพื่อเขียนอยู่ ปิดที่นั่นก่อน</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>its disk offers no locks</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์ไม่รองรับการล็อก</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>{0} cannot be opened for writing ({1}); move the workspace to a folder on this computer that you may write to, or open it for reading.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิด {0} เพื่อเขียนไม่ได้ ({1}) ย้ายพื้นที่ทำงานไปยังโฟลเดอร์ในเครื่องนี้ที่คุณเขียนได้ หรือเปิดเพื่ออ่าน</translation>
  </message>
  <message>
   <location filename="security/lock.py" line="0" />
   <source>Somebody</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครบางคน</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Permission denied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้รับอนุญาต</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No such file or directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีไฟล์หรือโฟลเดอร์นี้</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>No space left on device</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์ไม่มีที่ว่าง</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Read-only file system</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์อ่านได้อย่างเดียว</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Input/output error</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อผิดพลาดในการอ่านหรือเขียน</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Disk quota exceeded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกินโควตาดิสก์</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File exists</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีไฟล์อยู่แล้ว</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>File name too long</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อไฟล์ยาวเกินไป</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Is a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นโฟลเดอร์</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Not a directory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ใช่โฟลเดอร์</translation>
  </message>
  <message>
   <location filename="sentences.py" line="0" />
   <source>Operation not permitted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่อนุญาตให้ทำ</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: the picture is damaged or cut off; copy it from the camera again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะภาพเสียหายหรือไม่ครบ คัดลอกจากกล้องอีกครั้ง</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>The attachment “{0}” has no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์แนบ “{0}” ไม่มีไฟล์</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” could not be copied ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คัดลอก “{0}” ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="services/attachments.py" line="0" />
   <source>“{0}” was not attached: it has too many pixels; make it smaller.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะมีพิกเซลมากเกินไป ลดขนาดลง</translation>
  </message>
  <message numerus="yes">
   <location filename="services/bulk.py" line="0" />
   <source>{0} {1} were {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{1} {0} รายการ: {2}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>A tag is one word or a few, without a comma.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ป้ายเป็นคำหนึ่งหรือสองสามคำ ไม่มีจุลภาค</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} had been deleted meanwhile.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} รายการถูกลบไปแล้วระหว่างนั้น</translation>
  </message>
  <message>
   <location filename="services/bulk.py" line="0" />
   <source>{0} cannot be set for many records at once.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้ง {0} ให้หลายรายการพร้อมกันไม่ได้</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Promise kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำตามคำมั่นแล้ว</translation>
  </message>
  <message>
   <location filename="services/commitments.py" line="0" />
   <source>Drop promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิกคำมั่น</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Finish consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบการหารือ</translation>
  </message>
  <message>
   <location filename="services/consultations.py" line="0" />
   <source>Add measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มค่าที่วัด</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Add member</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มสมาชิก</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Take member out</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำสมาชิกออก</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Plan meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางแผนการประชุม</translation>
  </message>
  <message>
   <location filename="services/delegations.py" line="0" />
   <source>Untitled delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทนไม่มีชื่อ</translation>
  </message>
  <message>
   <location filename="services/demo/__init__.py" line="0" />
   <source>Practice data go only into a practice workspace; make one with “usascp new --practice”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลฝึกหัดเข้าได้เฉพาะพื้นที่ฝึกหัด สร้างด้วย “usascp new --practice”</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Settle disagreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แก้ความไม่ตรงกัน</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Deleted there, edited here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบที่นั่น แก้ไขที่นี่</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Keep the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บระเบียน</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Delete the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบระเบียน</translation>
  </message>
  <message>
   <location filename="services/disagreements.py" line="0" />
   <source>Not known here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รู้จักที่นี่</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Merge duplicates</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมรายการซ้ำ</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Say that two are different</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุว่าสองรายการต่างกัน</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Take out what was merged</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำรายการที่รวมไว้ออก</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>These two are one already; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองรายการนี้เป็นหนึ่งแล้ว ไม่มีการเปลี่ยน</translation>
  </message>
  <message numerus="yes">
   <location filename="services/duplicates.py" line="0" />
   <source>{0} contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} ช่องทางติดต่อ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>Only people and organisations can be merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมได้เฉพาะบุคคลและองค์กร</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This {0} is no longer here; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}นี้ไม่อยู่แล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This record stands for itself; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายการนี้เป็นของตัวเองอยู่แล้ว ไม่มีอะไรเปลี่ยน</translation>
  </message>
  <message>
   <location filename="services/duplicates.py" line="0" />
   <source>This field cannot be chosen when merging; nothing was changed.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกช่องนี้ตอนรวมไม่ได้ ไม่มีอะไรเปลี่ยน</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>“{0}” does not end in a format for reports; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ได้ลงท้ายด้วยรูปแบบรายงาน ให้ลงท้ายด้วย {1}</translation>
  </message>
  <message>
   <location filename="services/exporting.py" line="0" />
   <source>Only a PDF can be locked with a password; “{0}” cannot.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกด้วยรหัสผ่านได้เฉพาะ PDF “{0}” ล็อกไม่ได้</translation>
  </message>
  <message>
   <location filename="services/exporting_apart.py" line="0" />
   <source>The report was not written: the process that writes it ended by itself. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้เขียนรายงาน เพราะโปรเซสที่เขียนหยุดเอง ลองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Add follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มการติดตาม</translation>
  </message>
  <message>
   <location filename="services/follow_ups.py" line="0" />
   <source>Complete follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เสร็จสิ้นการติดตาม</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>“{0}” does not end in a format for lists; end it in {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ได้ลงท้ายด้วยรูปแบบรายการ ให้ลงท้ายด้วย {1}</translation>
  </message>
  <message>
   <location filename="services/listing.py" line="0" />
   <source>Reading</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังอ่าน</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Answer a loose end</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบเรื่องที่ค้างอยู่</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Other…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อื่น ๆ…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Date…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันที่…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Write…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียน…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Oral</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้วยวาจา</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นามบัตร</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Not yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ได้</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>met {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พบ {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="services/loose_answers.py" line="0" />
   <source>{0} photos without a caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} รูปไม่มีคำบรรยาย</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>no side yet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ระบุฝ่าย</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำบรรยาย…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Caption all…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำบรรยายทั้งหมด…</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Line only in {0}, no English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดมีแต่{0} ไม่มีอังกฤษ</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>we owe the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เราค้างเมือง</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>the city owes us</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองค้างเรา</translation>
  </message>
  <message>
   <location filename="services/loose_answers.py" line="0" />
   <source>Translate…</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แปล…</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>No city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>All needs</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการทั้งหมด</translation>
  </message>
  <message numerus="yes">
   <location filename="services/needs_board.py" line="0" />
   <source>{0} cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} เมือง</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/needs_board.py" line="0" />
   <source>{0} open in {1} · {2} critical or high</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้าง {0} ใน {1} · วิกฤตหรือสูง {2}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Changed: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยน: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Added: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่ม: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Deleted: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบ: {0}</translation>
  </message>
  <message>
   <location filename="services/past.py" line="0" />
   <source>Restored: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กู้คืน: {0}</translation>
  </message>
  <message>
   <location filename="services/people.py" line="0" />
   <source>Note consent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกความยินยอม</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>name and role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อและบทบาท</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่องาน</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>private contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่อส่วนตัว</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>In public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต่อสาธารณะ</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>For partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับพันธมิตร</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>Internally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภายใน</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same e-mail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีเมลเดียวกัน</translation>
  </message>
  <message>
   <location filename="services/person_overview.py" line="0" />
   <source>same name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อเดียวกัน</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Read back and agreed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนและเห็นชอบแล้ว</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Correct in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แก้ไขตอนอ่านทวน</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>Answer in read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบตอนอ่านทวน</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>A point needs words; delete it instead if it was not said.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็นต้องมีคำ ถ้าไม่ได้พูดให้ลบ</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point names a person who may not be named; correct it on its own page.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็นนี้ระบุชื่อผู้ที่ระบุไม่ได้ ให้แก้ในหน้าของมัน</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>This point belongs to another consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็นนี้เป็นของการหารืออื่น ไม่มีการเก็บ</translation>
  </message>
  <message>
   <location filename="services/read_back.py" line="0" />
   <source>“{0}” is no need or promise of this consultation; nothing was kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ความต้องการหรือคำมั่นของการหารือนี้ ไม่มีอะไรถูกบันทึก</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not an object of fields; write it like {“field”: “value”}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดนี้ไม่ใช่ออบเจกต์ของช่อง ให้เขียนแบบ {“field”: “value”}</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line gives no field.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดนี้ไม่ได้ให้ช่องใด</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>This line is not JSON; give one object of fields a line.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดนี้ไม่ใช่ JSON ให้หนึ่งออบเจกต์ต่อบรรทัด</translation>
  </message>
  <message>
   <location filename="services/records.py" line="0" />
   <source>{0} is filled in by the program; leave it out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมกรอก {0} เอง ไม่ต้องใส่</translation>
  </message>
  <message>
   <location filename="services/reports/briefing.py" line="0" />
   <source>A briefing is about a trip or a city: choose a delegation or a city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บทสรุปเกี่ยวกับการเดินทางหรือเมือง โปรดเลือกคณะหรือเมือง</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>There is no report called “{0}”; “usascp reports” lists them all.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีรายงานชื่อ “{0}” ดูทั้งหมดด้วย “usascp reports”</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” is about one city; make one for each.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงาน “{0}” เกี่ยวกับเมืองเดียว ให้ทำแยกเมืองละฉบับ</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” cannot be limited by {1}; leave that out.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำกัดรายงาน “{0}” ด้วย {1} ไม่ได้ ให้ตัดออก</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The report “{0}” needs {1}: say which one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงาน “{0}” ต้องมี {1} ระบุว่ารายการใด</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>The period ends before it begins; turn its two dates round.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วงเวลาจบก่อนเริ่ม ให้สลับวันที่</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>A document for a partner is for one partner: name it with --partner, or name one city.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เอกสารสำหรับพันธมิตรใช้กับพันธมิตรเดียว ระบุด้วย --partner หรือระบุเมืองหนึ่ง</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not an audience; use internal, partner or public.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่กลุ่มผู้อ่าน ใช้ internal, partner หรือ public</translation>
  </message>
  <message>
   <location filename="services/reports/choices.py" line="0" />
   <source>“{0}” is not a paper size; use a4 or letter.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่ขนาดกระดาษ ใช้ a4 หรือ letter</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Budgets</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งบประมาณ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Commitments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อผูกพัน</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Exchanges</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การแลกเปลี่ยน</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Findings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อค้นพบ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Guidance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนวทาง</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How far they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืบหน้าเพียงใด</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>How pressing they are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เร่งด่วนเพียงใด</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Measured on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วัดในพื้นที่</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Milestones</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Notes as typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกตามที่พิมพ์</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Open questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำถามที่ยังเปิด</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พันธมิตร</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Photos and documents</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รูปภาพและเอกสาร</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Pilots</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการนำร่อง</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Purpose</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จุดประสงค์</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อเสนอแนะ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Records to finish</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระเบียนที่ต้องทำให้เสร็จ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Research projects</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการวิจัย</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สรุป</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The needs, most pressing first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการ เร่งด่วนที่สุดก่อน</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Travellers</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้เดินทาง</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Vision</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิสัยทัศน์</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What came of it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เกิดขึ้น</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What fits where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อะไรเหมาะที่ใด</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>What the cities promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เมืองสัญญา</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Where the needs are</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการอยู่ที่ใด</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Who was met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ได้พบใครบ้าง</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>The cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองต่าง ๆ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>People to meet</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ที่จะพบ</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>Earlier consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การปรึกษาก่อนหน้า</translation>
  </message>
  <message>
   <location filename="services/reports/leaving_out.py" line="0" />
   <source>“{0}” is not a chapter of this report; it has {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่บทของรายงานนี้ รายงานมี {1}</translation>
  </message>
  <message>
   <location filename="services/reports/read_back.py" line="0" />
   <source>A read-back is for one city: name it with --city, or its consultation with --consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การอ่านทวนใช้กับเมืองเดียว ระบุด้วย --city หรือการหารือด้วย --consultation</translation>
  </message>
  <message>
   <location filename="services/reports/wording.py" line="0" />
   <source>There is no wording in “{0}”; choose one of {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีถ้อยคำในภาษา “{0}” เลือกจาก {1}</translation>
  </message>
  <message>
   <location filename="services/review.py" line="0" />
   <source>Accept notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รับบันทึก</translation>
  </message>
  <message>
   <location filename="services/review_decisions.py" line="0" />
   <source>Review decisions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตัดสินใจในการทบทวน</translation>
  </message>
  <message>
   <location filename="services/rows.py" line="0" />
   <source>This {0} is no longer here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}นี้ไม่อยู่แล้ว</translation>
  </message>
  <message>
   <location filename="services/sharing.py" line="0" />
   <source>This workspace is on a server and is only read; it is shared from the workspaces it came of.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้อยู่บนเซิร์ฟเวอร์และอ่านได้อย่างเดียว แบ่งปันจากพื้นที่ทำงานต้นทาง</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} h</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีก {0} ชม.</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Held</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จัดแล้ว</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอนนี้</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>In {0} min</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีก {0} นาที</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Delegation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คณะผู้แทน</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>interpreter booked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จองล่ามแล้ว</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Untitled meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมไม่มีชื่อ</translation>
  </message>
  <message numerus="yes">
   <location filename="services/today.py" line="0" />
   <source>{0} lines to review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>
    <numerusform>{0} บรรทัดรอตรวจทาน</numerusform>
   </translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>missing: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขาด: {0}</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>still a draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังเป็นร่าง</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>An unwritten need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการที่ยังไม่ได้เขียน</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Cancelled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>No-show</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มา</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>To review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รอตรวจทาน</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>Finish it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำให้เสร็จ</translation>
  </message>
  <message>
   <location filename="services/today.py" line="0" />
   <source>table {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โต๊ะ {0}</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>A name is needed; type one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต้องมีชื่อ โปรดพิมพ์</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>This name is too long; {0} characters are enough.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อนี้ยาวเกินไป {0} ตัวอักษรก็พอ</translation>
  </message>
  <message>
   <location filename="services/views.py" line="0" />
   <source>There is already a view “{0}”; choose another name.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีมุมมอง “{0}” อยู่แล้ว เลือกชื่ออื่น</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>An attachment's record is damaged: it names no file.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระเบียนไฟล์แนบเสียหาย ไม่ระบุไฟล์</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะอ่านไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it could not be stored ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะจัดเก็บไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>a folder; attach the files in it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โฟลเดอร์ ให้แนบไฟล์ที่อยู่ข้างใน</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>not a file; choose a file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ไม่ใช่ไฟล์ ให้เลือกไฟล์</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะเป็น{1}</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: the file is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะไฟล์ว่างเปล่า</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is larger than {1} MB; shorten or shrink it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะใหญ่กว่า {1} MB ตัดให้สั้นหรือลดขนาด</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it is empty.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะว่างเปล่า</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” has not been received on this laptop yet; merge a bundle or folder that holds it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปนี้ยังไม่ได้รับ “{0}” ให้รวมชุดข้อมูลหรือโฟลเดอร์ที่มีไฟล์นี้</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” is another file than its record says; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ตรงกับที่รายการระบุไว้ ให้นำมาใหม่</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>The record of “{0}” is damaged: its key cannot be read.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายการของ “{0}” เสียหาย อ่านกุญแจไม่ได้</translation>
  </message>
  <message>
   <location filename="store/attachments.py" line="0" />
   <source>“{0}” was not attached: it grew while it was read; try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้แนบ “{0}” เพราะไฟล์ใหญ่ขึ้นขณะอ่าน ลองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is not a backup of a USASCP workspace, or it is damaged; use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ใช่ชุดสำรองของพื้นที่ทำงาน USASCP หรือเสียหาย ให้ใช้ชุดอื่น</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>{0} is already there; choose another name for the backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้ว เลือกชื่ออื่นให้ชุดสำรอง</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>There is no data.db in {0}; there is nothing to back up.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี data.db ใน {0} จึงไม่มีอะไรให้สำรอง</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The data could not be copied ({0}), so no backup was made; run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คัดลอกข้อมูลไม่ได้ ({0}) จึงไม่ได้สำรอง ให้เรียก “usascp check”</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The copy of the data is damaged ({0}), so no backup was made; try another disk.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำเนาข้อมูลเสียหาย ({0}) จึงไม่ได้สำรอง ลองดิสก์อื่น</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>A newer version of this program made this backup; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลสำรองนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้น</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup is damaged ({0} was altered); use another one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชุดสำรองเสียหาย ({0} ถูกแก้ไข) ให้ใช้ชุดอื่น</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดสำรองไปที่ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The backup {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านชุดสำรอง {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/backup.py" line="0" />
   <source>The disk is full, so no backup was made; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์เต็มจึงไม่ได้สำรอง เพิ่มที่ว่างแล้วลองใหม่</translation>
  </message>
  <message>
   <location filename="store/capture.py" line="0" />
   <source>{0} “{1}” is not there, so nothing can be added to it; nothing was saved.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี{0} “{1}” จึงเพิ่มอะไรไม่ได้ ไม่มีอะไรถูกบันทึก</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>Something wrote to this workspace outside the program; run “usascp check” on it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีบางสิ่งเขียนพื้นที่ทำงานนี้นอกโปรแกรม ให้รัน “usascp check”</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is locked; give its passphrase to go on.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้ล็อกอยู่ ใส่วลีรหัสผ่านเพื่อทำต่อ</translation>
  </message>
  <message>
   <location filename="store/database.py" line="0" />
   <source>This workspace is open for reading only; write in the window that has it open.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เปิดอ่านอย่างเดียว เขียนในหน้าต่างที่เปิดอยู่</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk is full, so nothing was saved; free some space and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิสก์เต็มจึงไม่ได้เก็บ เพิ่มที่ว่างแล้วลองใหม่</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's folder cannot be written to; nothing was saved. Check who may write there.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนโฟลเดอร์พื้นที่ทำงานไม่ได้ ไม่มีการเก็บ ตรวจว่าใครเขียนที่นั่นได้</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>Another program is writing to this workspace; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมอื่นกำลังเขียนพื้นที่ทำงานนี้ ลองใหม่อีกสักครู่</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The disk could not be read or written; see whether it is full or was taken out. Try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านหรือเขียนดิสก์ไม่ได้ ดูว่าเต็มหรือถูกถอดหรือไม่ ลองใหม่</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace's data are damaged; restore the latest backup and run “usascp check”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลของพื้นที่ทำงานเสียหาย กู้คืนข้อมูลสำรองล่าสุดแล้วรัน “usascp check”</translation>
  </message>
  <message>
   <location filename="store/engine.py" line="0" />
   <source>The workspace could not be read or written ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านหรือเขียนพื้นที่ทำงานไม่ได้ ({0})</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is kept by its server; back up or check the workspace it is made from.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เซิร์ฟเวอร์เป็นผู้ดูแล ให้สำรองหรือตรวจพื้นที่ทำงานต้นทาง</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} is of another version than the program; “usascp materialise” brings it up to date.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} คนละรุ่นกับโปรแกรม ปรับให้ตรงด้วย “usascp materialise”</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>There is no workspace at {0}; “usascp materialise” makes one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีพื้นที่ทำงานที่ {0} สร้างได้ด้วย “usascp materialise”</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>This account may not read {0}; whoever runs the server grants it {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บัญชีนี้อ่าน {0} ไม่ได้ ผู้ดูแลเซิร์ฟเวอร์ให้สิทธิ์ {1} ได้</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>Somebody else is bringing {0} up to date; try again when they are done.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีคนอื่นกำลังปรับ {0} ให้เป็นปัจจุบัน ลองอีกครั้งเมื่อเสร็จ</translation>
  </message>
  <message>
   <location filename="store/materialised.py" line="0" />
   <source>{0} was filled by a newer version of the program; please update it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เขียนโดยโปรแกรมรุ่นใหม่กว่า โปรดอัปเดตโปรแกรม</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This disagreement has changed since it was shown; please look at it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อขัดแย้งนี้เปลี่ยนไปหลังแสดง โปรดดูอีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>Say which value holds.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บอกว่าค่าใดใช้</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>There is no such disagreement; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีข้อขัดแย้งนั้น โปรดดูอีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/merge_conflicts.py" line="0" />
   <source>This value is no longer among those to choose from; please look at them again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่านี้เลือกไม่ได้แล้ว โปรดดูอีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/merge_stage.py" line="0" />
   <source>A change from another laptop is not written as it should be; none was taken.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลงจากเครื่องอื่นเขียนไม่ถูกต้อง ไม่รับสิ่งใด</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This file is not the data of a USASCP workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์นี้ไม่ใช่ข้อมูลของพื้นที่ทำงาน USASCP</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>This workspace was written by a newer version of the program; please update it first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เขียนด้วยโปรแกรมรุ่นใหม่กว่า ให้ปรับรุ่นก่อน</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace's data cannot be read: they are damaged, or belong to another key. Restore a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านข้อมูลของพื้นที่ทำงานไม่ได้ ข้อมูลเสียหายหรือเป็นของกุญแจอื่น ให้กู้คืนจากชุดสำรอง</translation>
  </message>
  <message>
   <location filename="store/migrate.py" line="0" />
   <source>The workspace could not be brought up to date ({0}); nothing was changed, try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปรับพื้นที่ทำงานให้เป็นปัจจุบันไม่ได้ ({0}) ไม่มีอะไรเปลี่ยนแปลง ลองอีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The workspace at {0} could not be read or written ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านหรือเขียนพื้นที่ทำงานที่ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} cannot be reached; look at the address and the network.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดต่อเซิร์ฟเวอร์ของ {0} ไม่ได้ ตรวจที่อยู่และเครือข่าย</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>This account may not do that at {0} ({1}); whoever runs the server grants it {2}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บัญชีนี้ทำสิ่งนั้นที่ {0} ไม่ได้ ({1}) ผู้ดูแลเซิร์ฟเวอร์ให้สิทธิ์ {2} ได้</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>The server of {0} is gone or does not answer; try again in a moment.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เซิร์ฟเวอร์ของ {0} หายไปหรือไม่ตอบ ลองอีกครั้งในอีกสักครู่</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not let this user in; look at user and password (PGUSER, PGPASSWORD or ~/.pgpass).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่ให้ผู้ใช้นี้เข้า ตรวจชื่อผู้ใช้และรหัสผ่าน (PGUSER, PGPASSWORD หรือ ~/.pgpass)</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not know this user; set PGUSER, or ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่รู้จักผู้ใช้นี้ ตั้ง PGUSER หรือถามผู้ดูแลเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>There is no such database at {0}; ask whoever runs the server.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีฐานข้อมูลนั้นที่ {0} ถามผู้ดูแลเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>{0} does not show a certificate this computer trusts, so nothing was sent; see PGSSLROOTCERT.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่แสดงใบรับรองที่คอมพิวเตอร์นี้เชื่อถือ จึงไม่ได้ส่งอะไร ดู PGSSLROOTCERT</translation>
  </message>
  <message>
   <location filename="store/postgres.py" line="0" />
   <source>A workspace on a server needs a part that is not installed: install usascp-desktop[postgres].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานบนเซิร์ฟเวอร์ต้องใช้ส่วนที่ยังไม่ติดตั้ง ติดตั้ง usascp-desktop[postgres]</translation>
  </message>
  <message>
   <location filename="store/postgres_schema.py" line="0" />
   <source>The database at {0} does not keep every script; make one with “encoding UTF8”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฐานข้อมูลที่ {0} เก็บอักษรได้ไม่ครบ ให้สร้างด้วย “encoding UTF8”</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>There is no {0} “{1}”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี{0} “{1}”</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>{0} has no field “{1}”; “usascp records {2}” lists them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่มีช่อง “{1}” ดูรายการด้วย “usascp records {2}”</translation>
  </message>
  <message>
   <location filename="store/queries.py" line="0" />
   <source>More than one {0} begins with “{1}”; give more of it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี{0}มากกว่าหนึ่งรายการขึ้นต้นด้วย “{1}” พิมพ์เพิ่มอีก</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The backup could not be restored into {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กู้คืนชุดสำรองไปที่ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder to restore into.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้วและไม่ว่าง เลือกโฟลเดอร์ใหม่สำหรับกู้คืน</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The workspace in this backup was never finished; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานในข้อมูลสำรองนี้ไม่เสร็จ ใช้ชุดอื่น</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>There is no backup {0}; choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีชุดสำรอง {0} เลือกไฟล์อีกครั้ง</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup cannot be read with its key: they are damaged; use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านข้อมูลในชุดสำรองนี้ด้วยกุญแจของมันไม่ได้ เพราะเสียหาย ให้ใช้ชุดอื่น</translation>
  </message>
  <message>
   <location filename="store/restore.py" line="0" />
   <source>The data in this backup are damaged ({0}); use another backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลในชุดสำรองนี้เสียหาย ({0}) ให้ใช้ชุดอื่น</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>{0}: {1} of {2} put back; {3} was changed since</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: คืนค่าแล้ว {1} จาก {2} ส่วน {3} ถูกเปลี่ยนหลังจากนั้น</translation>
  </message>
  <message>
   <location filename="store/undo.py" line="0" />
   <source>the record itself</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวรายการเอง</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>This {0} is already here.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี{0}นี้อยู่แล้ว</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} was not kept: “{1}” is not one of {2} ….</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้บันทึก {0}: “{1}” ไม่อยู่ใน {2} …</translation>
  </message>
  <message>
   <location filename="store/unit_of_work.py" line="0" />
   <source>{0} cannot change: it is part of the key.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยน {0} ไม่ได้ เพราะเป็นส่วนหนึ่งของคีย์</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>The bundle could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนชุดข้อมูลไปที่ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} cannot be read ({1}); choose the file again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่าน {0} ไม่ได้ ({1}) เลือกไฟล์อีกครั้ง</translation>
  </message>
  <message>
   <location filename="sync/bundle.py" line="0" />
   <source>{0} is already there; choose another name for the bundle.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้ว เลือกชื่ออื่นให้ชุดข้อมูล</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give a folder, s3://bucket/folder, webdav://host/folder or postgresql://host/database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุโฟลเดอร์, s3://bucket/folder, webdav://host/folder หรือ postgresql://host/database</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>{0} could not be used ({1}); what was sent so far is kept.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ {0} ไม่ได้ ({1}) สิ่งที่ส่งไปแล้วยังอยู่</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>“{0}” is no place this program can use. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมใช้ที่ “{0}” ไม่ได้ {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>It may be this computer's clock: set it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อาจเป็นเพราะนาฬิกาของคอมพิวเตอร์นี้ ให้ตั้งเวลาใหม่</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Give name and password in {0} and {1}, not in the address.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่ชื่อและรหัสผ่านใน {0} และ {1} ไม่ใช่ในที่อยู่</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>There is no folder {0}; plug in or make it first. {1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีโฟลเดอร์ {0} ให้เสียบหรือสร้างก่อน {1}</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>Check the name and the password.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจสอบชื่อและรหัสผ่าน</translation>
  </message>
  <message>
   <location filename="sync/carrier.py" line="0" />
   <source>This kind of place needs a part that is not installed: install usascp-desktop[{0}].</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ชนิดนี้ต้องใช้ส่วนที่ยังไม่ได้ติดตั้ง ให้ติดตั้ง usascp-desktop[{0}]</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} damages what is sent to it; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ทำให้สิ่งที่ส่งไปเสียหาย เลือกที่อื่น</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} has been emptied or is another place: our mark is not there. Nothing was done; if it is the right one, fill it again with --refill.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ถูกล้างหรือเป็นที่อื่น ไม่พบเครื่องหมายของเรา ยังไม่ได้ทำอะไร ถ้าเป็นที่ถูกต้อง ให้เติมใหม่ด้วย --refill</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} did not give back what was sent; try again later, nothing is lost.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} ไม่คืนสิ่งที่ส่งไป ลองใหม่ภายหลัง ไม่มีอะไรสูญหาย</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>{0} belongs to another team; choose another place.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} เป็นของทีมอื่น เลือกที่อื่น</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>The mark of {0} is damaged or still arriving; try again later.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องหมายของ {0} เสียหายหรือยังมาไม่ถึง ลองใหม่ภายหลัง</translation>
  </message>
  <message>
   <location filename="sync/circulate.py" line="0" />
   <source>A newer version of the program uses {0}; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมรุ่นใหม่กว่าใช้ {0} อยู่ โปรดอัปเดต</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written here</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เขียนที่นี่</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} changes have not been written to any bundle yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลง {0} รายการยังไม่ได้เขียนลงชุดข้อมูลใด</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์แนบหนึ่งไฟล์</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by one other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีแล็ปท็อปอื่นหนึ่งเครื่องยืนยันว่าเก็บ {0} ไว้ ต้องมีสองเครื่อง</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is held by no other laptop that said so; it takes two.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีแล็ปท็อปอื่นยืนยันว่าเก็บ {0} ไว้ ต้องมีสองเครื่อง</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>Take a merge back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิกการรวม</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>{0} is not held by any administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: ไม่มีแล็ปท็อปของผู้ดูแลเครื่องใดเก็บไว้</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>This merge is not known here; look at the list of merges again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่รู้จักการรวมนี้ ดูรายการอีกครั้ง</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>What was written on this laptop is taken back by undoing it, not with a merge.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่เขียนในเครื่องนี้ถอนด้วยการเลิกทำ ไม่ใช่ด้วยการรวม</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>There is no room to look at the files first ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีที่ว่างสำหรับตรวจไฟล์ก่อน ({0})</translation>
  </message>
  <message>
   <location filename="sync/exchange.py" line="0" />
   <source>An attached file could not be stored ({0}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จัดเก็บไฟล์แนบหนึ่งไฟล์ไม่ได้ ({0})</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>An invitation is opened by six words of four letters; ask who invited you to say them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญเปิดด้วยหกคำคำละสี่ตัวอักษร ขอให้ผู้เชิญบอก</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>This file is not an invitation to a team; ask for it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์นี้ไม่ใช่คำเชิญเข้าทีม ขอใหม่</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>The six words do not open this invitation; check them, or the file was altered on the way.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำหกคำนี้เปิดคำเชิญไม่ได้ ตรวจคำอีกครั้ง หรือไฟล์ถูกแก้ไขระหว่างทาง</translation>
  </message>
  <message>
   <location filename="sync/invitation.py" line="0" />
   <source>A newer version of the program made this invitation; install that version.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้น</translation>
  </message>
  <message>
   <location filename="sync/materialise.py" line="0" />
   <source>{0} holds the data of another team; choose another database.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} มีข้อมูลของทีมอื่น เลือกฐานข้อมูลอื่น</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It has a name that no file of ours has.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อไม่ใช่ชื่อไฟล์ของเรา</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not complete yet, or was damaged on the way; fetch it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่ครบหรือเสียหายระหว่างทาง ให้นำมาใหม่</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its lengths do not fit its size.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความยาวไม่ตรงกับขนาด</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is not of our format.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ใช่รูปแบบของเรา</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It belongs to another team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป็นของทีมอื่น</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It comes from a laptop that is not in the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มาจากแล็ปท็อปที่ไม่ได้อยู่ในทีม</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It was written after its laptop was shut out of the team.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนหลังจากแล็ปท็อปเครื่องนั้นถูกกันออกจากทีม</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>Its signature is not that of the laptop it names.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลายเซ็นไม่ใช่ของแล็ปท็อปที่ระบุ</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>A newer version of the program wrote it; please update.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรแกรมรุ่นใหม่กว่าเขียนไว้ โปรดอัปเดต</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It is encrypted with a key this laptop has not been given.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้ารหัสด้วยกุญแจที่แล็ปท็อปนี้ยังไม่ได้รับ</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>It would become larger than anything we write.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จะใหญ่เกินกว่าที่เราเขียน</translation>
  </message>
  <message>
   <location filename="sync/refusal.py" line="0" />
   <source>What is in it is not what its outside says.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เนื้อหาไม่ตรงกับที่ระบุไว้ด้านนอก</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Another workspace writes under this laptop's name: its disk or folder was copied. Nothing is lost, but this one sends nothing more until “usascp team renew” makes it a laptop of its own.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานอื่นเขียนในชื่อแล็ปท็อปนี้ เพราะดิสก์หรือโฟลเดอร์ถูกคัดลอก ไม่มีอะไรสูญหาย แต่เครื่องนี้จะไม่ส่งอะไรอีกจนกว่า “usascp team renew” จะทำให้เป็นเครื่องใหม่</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>No other workspace is known to write under this laptop's name. If its disk was copied, share from both first: the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่พบพื้นที่ทำงานอื่นที่เขียนในชื่อแล็ปท็อปนี้ ถ้าดิสก์ถูกคัดลอก ให้แบ่งปันจากทั้งสองเครื่องก่อน เครื่องที่ได้รับแจ้งจะทำงานต่อเป็นเครื่องใหม่</translation>
  </message>
  <message>
   <location filename="sync/renewal.py" line="0" />
   <source>Two workspaces write as “{0}” since its number {1}: its disk was copied. Nothing is lost; share with both, and the one that is told to goes on as a new laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สองพื้นที่ทำงานเขียนในชื่อ “{0}” ตั้งแต่หมายเลข {1} เพราะดิสก์ถูกคัดลอก ไม่มีอะไรสูญหาย ให้แบ่งปันกับทั้งสอง แล้วเครื่องที่ได้รับแจ้งจะทำงานต่อเป็นเครื่องใหม่</translation>
  </message>
  <message>
   <location filename="sync/roster.py" line="0" />
   <source>An invitation was used twice; the laptop “{0}” was not let in.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญถูกใช้สองครั้ง แล็ปท็อป “{0}” ไม่ได้รับให้เข้า</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This is a practice workspace: what is in it can never be shared or merged.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นี่คือพื้นที่ฝึกหัด สิ่งที่อยู่ในนี้แบ่งปันหรือรวมไม่ได้</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in no team yet; found one with an invitation, or join one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้ยังไม่อยู่ในทีม ตั้งทีมด้วยคำเชิญหรือเข้าร่วม</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is over: it was good for fourteen days. Ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญนี้หมดอายุ ใช้ได้สิบสี่วัน ขอใหม่</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>Only an administrator's laptop may do this; “usascp team list” shows who that is.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เฉพาะแล็ปท็อปของผู้ดูแลทำได้ “usascp team list” บอกว่าใคร</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This laptop is not in the team, or was shut out; ask an administrator to invite it.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปนี้ไม่อยู่ในทีมหรือถูกตัดออก ขอให้ผู้ดูแลเชิญ</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>{0} is already there; choose another name for the invitation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้ว เลือกชื่ออื่นให้คำเชิญ</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation is damaged; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญนี้เสียหาย ขอใหม่</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This workspace is in another team; join from a new workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้อยู่ในทีมอื่น เข้าร่วมจากพื้นที่ทำงานใหม่</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was not made by an administrator of its team; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญนี้ไม่ได้สร้างโดยผู้ดูแลของทีม ขอคำเชิญใหม่</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>A laptop cannot shut itself out; do it from another administrator's laptop.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปตัดตัวเองออกไม่ได้ ทำจากเครื่องของผู้ดูแลอื่น</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>more than one laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปมากกว่าหนึ่งเครื่อง</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>no laptop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แล็ปท็อปที่ไม่มีอยู่</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” names {1} of the team; “usascp team list” shows their ids.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” หมายถึง{1}ในทีม ดูรหัสด้วย “usascp team list”</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation could not be written to {0} ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนคำเชิญไปที่ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>The invitation {0} cannot be read ({1}).</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านคำเชิญ {0} ไม่ได้ ({1})</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>“{0}” is no laptop of the team; “usascp team list” shows them.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>“{0}” ไม่ใช่แล็ปท็อปของทีม ดูรายการด้วย “usascp team list”</translation>
  </message>
  <message>
   <location filename="sync/team.py" line="0" />
   <source>This invitation was used already, by the laptop “{0}”; ask for a new one.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญนี้ถูกใช้แล้วโดยแล็ปท็อป “{0}” ขอคำเชิญใหม่</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace lies in a folder that {0} synchronises; it may rewrite files while you work. Move the workspace out of it and share bundles there instead.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้อยู่ในโฟลเดอร์ที่ {0} ซิงค์ ซึ่งอาจเขียนทับไฟล์ขณะคุณทำงาน ย้ายพื้นที่ทำงานออกแล้วแบ่งปันชุดข้อมูลที่นั่นแทน</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>Give a passphrase (USASCP_PASSPHRASE or --passphrase-file), or make a --practice workspace.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้วลีรหัสผ่าน (USASCP_PASSPHRASE หรือ --passphrase-file) หรือสร้างพื้นที่ --practice</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace's keys.json is missing; put it back from a backup.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี keys.json ของพื้นที่ทำงาน ให้นำคืนจากข้อมูลสำรอง</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace was not finished when it was made; make it again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้สร้างไม่เสร็จ ให้สร้างใหม่</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>{0} is already there and not empty; choose a new folder.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มี {0} อยู่แล้วและไม่ว่าง เลือกโฟลเดอร์ใหม่</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of an older version, and it cannot be brought up to date while another program has it open or its folder cannot be written to. Close that program, or copy the workspace, and try again.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เป็นรุ่นเก่าและปรับปรุงไม่ได้ขณะโปรแกรมอื่นเปิดอยู่หรือเขียนโฟลเดอร์ไม่ได้ ปิดโปรแกรมนั้นหรือคัดลอกพื้นที่ทำงานแล้วลองใหม่</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>This workspace is of another version than the program; open it in the window first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พื้นที่ทำงานนี้เป็นรุ่นอื่น เปิดในหน้าต่างก่อน</translation>
  </message>
  <message>
   <location filename="workspace.py" line="0" />
   <source>The workspace could not be made in {0}: {1}.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สร้างพื้นที่ทำงานใน {0} ไม่ได้: {1}</translation>
  </message>
  <message>
   <location filename="ui/forms/delegation.toml" line="0" />
   <source>Who may see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครเห็นได้</translation>
  </message>
  <message>
   <location filename="ui/forms/need.toml" line="0" />
   <source>What it takes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ต้องใช้</translation>
  </message>
  <message>
   <location filename="ui/forms/person.toml" line="0" />
   <source>How they work</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีทำงานของเขา</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกที่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>find palette</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค้นหา คำสั่ง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>do again</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำอีก</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>History of this record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติของรายการนี้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>who changed versions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครเปลี่ยน รุ่น</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lock the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกหน้าต่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>passphrase away</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่าน ไม่อยู่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>help manual how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วยเหลือ คู่มือ วิธี</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Show the keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงปุ่มลัด</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>shortcuts help</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปุ่มลัด ช่วยเหลือ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>preferences options paper zone language</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลือก กระดาษ เขตเวลา ภาษา</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Larger text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรใหญ่ขึ้น</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>zoom size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ซูม ขนาด</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Smaller text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรเล็กลง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Fold or unfold the rail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พับหรือกางแถบข้าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>sidebar narrow wide</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แถบข้าง แคบ กว้าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Light colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สีสว่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ธีม ลักษณะ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Dark colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สีเข้ม</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>theme look night</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ธีม ลักษณะ กลางคืน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองข้อมูลตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>copy save zip</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คัดลอก เก็บ zip</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>invitation invited six words</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเชิญ ได้รับเชิญ หกคำ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับและสัญญาอนุญาต</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>version credits fonts</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รุ่น เครดิต แบบอักษร</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Close the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดหน้าต่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>exit quit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ออก เลิก</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>go open page</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไป เปิด หน้า</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Filter the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กรองรายการ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lists and records</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายการและระเบียน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a list or a record is open; go to one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ได้เมื่อเปิดรายการหรือระเบียนอยู่ ไปที่นั่นก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next pane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บานถัดไป</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>See both values of a marked row</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูทั้งสองค่าของแถวที่มีเครื่องหมาย</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a row with the mark of two values first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกแถวที่มีเครื่องหมายสองค่าก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Start consultation here and now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือที่นี่ตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to Today first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่วันนี้ก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>New person or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลหรือองค์กรใหม่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Needs as board or table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการแบบบอร์ดหรือตาราง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a need in the list first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกความต้องการในรายการก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Paste a picture</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางรูปภาพ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to the wall of photos and files first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่ผนังรูปภาพและไฟล์ก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Delete the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลบไฟล์</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note as kept or done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกว่าทำตามคำมั่นหรือเสร็จแล้ว</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Open a promise or a task first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดคำมั่นหรืองานก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Choose a city first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกเมืองก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>All cities as a table</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกเมืองเป็นตาราง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระหว่างการหารือ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works inside a consultation; open or start one first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ได้ในการหารือ เปิดหรือเริ่มการหารือก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Put the time into the notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใส่เวลาลงในบันทึก</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add photos or files</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มรูปหรือไฟล์</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Note a measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จดค่าที่วัดได้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Add who is in the room</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มผู้ที่อยู่ในห้อง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นความต้องการ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as our promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นคำมั่นของเรา</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as their promise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นคำมั่นของเขา</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นคำถาม</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นบุคคล</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as a sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นภาคส่วน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Mark as money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำเครื่องหมายเป็นเงิน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Skip the draft</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้ามร่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In its review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ในการตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works in the review at the end of a consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ได้ในการตรวจทานเมื่อจบการหารือ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Set the draft's priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตั้งลำดับความสำคัญของร่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Change the draft's kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปลี่ยนชนิดของร่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Join the draft with the one above</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รวมร่างกับรายการด้านบน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Split the draft in two</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกร่างเป็นสอง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Keep what is chosen, or merge the pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บสิ่งที่เลือก หรือรวมคู่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>This works where a disagreement or a pair of duplicates shows; choose one on Sync first.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใช้ได้เมื่อมีความต่างหรือคู่ซ้ำแสดงอยู่ เลือกที่หน้าซิงค์ก่อน</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Next disagreement or pair</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต่างหรือคู่ถัดไป</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Disagreement or pair before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต่างหรือคู่ก่อนหน้า</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>The pair is two: keep it apart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่นี้เป็นคนละรายการ: แยกไว้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Write the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนรายงาน</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Short name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อสั้น</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Other local names</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อท้องถิ่นอื่น</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเทศ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country name</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อประเทศ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Place</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ตั้ง</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>GeoNames id</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัส GeoNames</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปีของประชากร</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แหล่งข้อมูลประชากร</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Caveat</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อควรระวัง</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Time zone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขตเวลา</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Lead authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานหลัก</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Remark</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมายเหตุ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Sensitivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความอ่อนไหว</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พันธมิตรที่ระบุ</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Tags</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ป้าย</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Never changes: the city's key</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เปลี่ยน: กุญแจของเมือง</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Latitude and longitude: GeoNames, CC BY 4.0</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ละติจูดและลองจิจูด: GeoNames, CC BY 4.0</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Of the area the caveat speaks of; derive no densities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ของพื้นที่ตามข้อควรระวัง อย่าคำนวณความหนาแน่น</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>What the figures do and do not cover</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลขครอบคลุมและไม่ครอบคลุมอะไร</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>IANA name, as Asia/Vientiane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อ IANA เช่น Asia/Vientiane</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Main language first, separated by semicolons</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาษาหลักก่อน คั่นด้วยอัฒภาค</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>For us only; never in a read-back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับเราเท่านั้น ไม่อยู่ในการอ่านทวน</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Who may see it in an export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครเห็นได้เมื่อส่งออก</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>The organisation that a partner-level export may show this to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>องค์กรที่การส่งออกระดับพันธมิตรแสดงให้เห็นได้</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Number in the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมายเลขในบัญชี</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Focus area</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ด้านเน้น</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Support asked for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การสนับสนุนที่ขอ</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะ</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Preparation stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขั้นเตรียมการ</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Cost</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าใช้จ่าย</translation>
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Where it is listed: scap_2018, register_2025 or our own</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อยู่ในบัญชีใด: scap_2018, register_2025 หรือของเรา</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทางเลือกการเงิน</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance options</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทางเลือกการเงิน</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Option</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทางเลือก</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Instrument</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เครื่องมือ</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>PPP type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชนิด PPP</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Who pays</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ใครจ่าย</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Amount</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จำนวนเงิน</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Conditions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เงื่อนไข</translation>
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจ</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>องค์กร</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Kind</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชนิด</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่าย</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เหมือนกับ</translation>
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Not the same as</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่เหมือนกับ</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Person</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคล</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Sorts under</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรียงตาม</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Form of address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำเรียก</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Title on the card</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตำแหน่งบนนามบัตร</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Roles</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บทบาท</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Influence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อิทธิพล</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Consent given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ความยินยอมเมื่อ</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>How to greet them, as Khun, Bapak, Madam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีทักทาย เช่น Khun, Bapak, Madam</translation>
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>May their contact details leave?</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่อของเขาออกไปได้หรือไม่</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ</translation>
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Control officer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เจ้าหน้าที่ควบคุม</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Subject</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หัวข้อ</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Duration</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระยะเวลา</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Where</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ไหน</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Interpreter</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล่าม</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายละเอียด</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>NSF domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาขา NSF</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>How known</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รู้ได้อย่างไร</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Our owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้รับผิดชอบของเรา</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าฐาน</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยค่าฐาน</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปีค่าฐาน</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แหล่งค่าฐาน</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งบประมาณ</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Decision maker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ตัดสินใจ</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การจัดซื้อ</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จากการหารือ</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จากบรรทัด</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Promises</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่น</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Owner as noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้รับผิดชอบตามที่จด</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>To whom</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต่อใคร</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Due</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำหนด</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Kept on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำตามเมื่อ</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>For need</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับความต้องการ</translation>
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>As written, until a person is chosen</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตามที่เขียน จนกว่าจะเลือกบุคคล</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำถาม</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Asked of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถามใคร</translation>
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าวัด</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าวัด</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Indicator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measured for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วัดสำหรับ</translation>
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วันที่</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Follow-up</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานติดตาม</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Due at</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ครบกำหนดเวลา</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Attachment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์แนบ</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Belongs to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สังกัด</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Type</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเภท</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Size</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขนาด</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แฮชของไฟล์</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แฮชของไฟล์ที่เข้ารหัส</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Key of the encrypted file</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กุญแจของไฟล์ที่เข้ารหัส</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Caption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำบรรยาย</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Alternative text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความแทน</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Taken</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถ่ายเมื่อ</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Shown first</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงก่อน</translation>
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>What the picture shows, for who cannot see it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาพแสดงอะไร สำหรับผู้ที่มองไม่เห็น</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานการค้า</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade events</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานการค้า</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Event</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งาน</translation>
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Venue</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานที่จัด</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Leads</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจ</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Name as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชื่อตามที่ให้</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Organisation as given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>องค์กรตามที่ให้</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Sectors</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาคส่วน</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Temperature</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระดับความสนใจ</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Looking for</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังมองหา</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขั้นต่อไป</translation>
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Met</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบสนองแล้ว</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solution</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โซลูชัน</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solutions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โซลูชัน</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Provider</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ให้บริการ</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>What it does</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำอะไรได้</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Capabilities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความสามารถ</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Readiness level</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระดับความพร้อม</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Reference sites</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานที่อ้างอิง</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Market objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป้าหมายตลาด</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Goals</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป้าหมาย</translation>
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Export status</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานะการส่งออก</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Match</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การจับคู่</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Matches</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การจับคู่</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Reasons as decided</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เหตุผลตามที่ตัดสิน</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Decided by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ตัดสิน</translation>
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Why not</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำไมไม่</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุม</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meetings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุม</translation>
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Customer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลูกค้า</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Twinning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองคู่แฝด</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>ASEAN entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานอาเซียน</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. entity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Topics</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หัวข้อ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Objectives</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วัตถุประสงค์</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Action plan</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แผนปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Started</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่ม</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Ends</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ้นสุด</translation>
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Source</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แหล่งที่มา</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Exchange</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การแลกเปลี่ยน</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Direction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทิศทาง</translation>
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Outcomes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Milestone</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หมุดหมาย</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Planned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตามแผน</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Actual</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จริง</translation>
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หลักฐาน</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Theme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเด็นหลัก</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Maturity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความพร้อมใช้</translation>
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Where tested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทดสอบที่ใด</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความเหมาะสม</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Fit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความพอดี</translation>
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Adaptation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การปรับใช้</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Research project</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการวิจัย</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Award</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุน</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Investigator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นักวิจัย</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>University</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มหาวิทยาลัย</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Domain</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาขา</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การสนับสนุน</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness at start</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความพร้อมเมื่อเริ่ม</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความพร้อมตอนนี้</translation>
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป้าหมายความพร้อม</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Pilot</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการนำร่อง</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สถานที่</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Hypothesis</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สมมติฐาน</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Target</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เป้าหมาย</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Result</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผล</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Stage</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขั้น</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Permissions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การอนุญาต</translation>
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Transition partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พันธมิตรส่งต่อ</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshop</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมเชิงปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshops</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมเชิงปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Method</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิธีการ</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วงประชุม</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Sessions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ช่วงประชุม</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Length</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความยาว</translation>
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สอน</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การลงทะเบียน</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolments</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การลงทะเบียน</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Sex</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพศ</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Age</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อายุ</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test before</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทดสอบก่อน</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test after</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทดสอบหลัง</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Satisfaction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความพึงพอใจ</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate given</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ประกาศนียบัตร</translation>
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลขประกาศนียบัตร</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเข้าร่วม</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendances</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเข้าร่วม</translation>
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Hours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชั่วโมง</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนวปฏิบัติ</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนวปฏิบัติ</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>From city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จากเมือง</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Problem</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปัญหา</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Approach</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนวทางแก้</translation>
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Transferability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การถ่ายทอดได้</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoption</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การนำไปใช้</translation>
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoptions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การนำไปใช้</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Programmes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงการ</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Code</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัส</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำอธิบาย</translation>
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงาน</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Codes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รหัส</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Vocabulary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คลังคำ</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Label</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ป้ายชื่อ</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Order</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลำดับ</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>No longer used</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ใช้แล้ว</translation>
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Further facts about the term, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลเพิ่มของคำนี้ เป็นออบเจกต์ JSON</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Indicators</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวชี้วัด</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Broken down by</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แยกตาม</translation>
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ้างอิง</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participant</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้เข้าร่วม</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participants</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้เข้าร่วม</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Took part in</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เข้าร่วมใน</translation>
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Role</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บทบาท</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Rating</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การให้คะแนน</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Ratings</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การให้คะแนน</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Dimension</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มิติ</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Score</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คะแนน</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Reason</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เหตุผล</translation>
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>5 ready ... 1 not addressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>5 พร้อม ... 1 ยังไม่ได้ทำ</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดบันทึก</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Note lines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดบันทึก</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัด</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Typed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พิมพ์แล้ว</translation>
  </message>
  <message>
   <location filename="records: note_line" line="0" />
   <source>Sorts the lines; a new line gets a key between its neighbours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรียงบรรทัด บรรทัดใหม่ได้กุญแจระหว่างบรรทัดข้างเคียง</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact detail</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่อ</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่อ</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Address or number</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่อยู่หรือหมายเลข</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Work contact</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลติดต่องาน</translation>
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>email, phone, mobile, line, whatsapp, web or address</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>email, phone, mobile, line, whatsapp, web หรือ address</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved view</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มุมมองที่เก็บไว้</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved views</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มุมมองที่เก็บไว้</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>List of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายการของ</translation>
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Filters, order and columns, as a JSON object</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวกรอง ลำดับ และคอลัมน์ เป็นออบเจกต์ JSON</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานที่เขียน</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงาน</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Written</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนเมื่อ</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Choices</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวเลือก</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>File</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Data as of</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูล ณ</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Rows</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แถว</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>For city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำหรับเมือง</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Sent</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งแล้ว</translation>
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึก</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Person without organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลไม่มีองค์กร</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without sector</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการไม่มีภาคส่วน</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Need without priority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความต้องการไม่มีลำดับ</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Promise without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นไม่มีกำหนด</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Kept promise without proof</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นที่ทำแล้วไม่มีหลักฐาน</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Question without answer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำถามไม่มีคำตอบ</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานติดตามไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Follow-up without due date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานติดตามไม่มีกำหนด</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือไม่มีเมือง</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without date</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือไม่มีวันที่</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Consultation without summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือไม่มีสรุป</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Measurement without unit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าวัดไม่มีหน่วย</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without name or organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจไม่มีชื่อหรือองค์กร</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Hot lead without owner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจสำคัญไม่มีผู้รับผิดชอบ</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead without next step</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจไม่มีขั้นต่อไป</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Lead whose consent was not noted</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สนใจที่ยังไม่บันทึกความยินยอม</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Meeting held without outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมที่จัดแล้วไม่มีผลลัพธ์</translation>
  </message>
  <message>
   <location filename="domain/quality.py" line="0" />
   <source>Picture without a description</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาพไม่มีคำอธิบาย</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One meeting, complete: people, summary, needs, promises, questions and notes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมหนึ่งครั้งครบถ้วน: บุคคล สรุป ความต้องการ คำมั่น คำถาม และบันทึก</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Briefing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บทสรุปก่อนเยือน</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Before a visit: travellers, itinerary, the cities, whom to meet, open needs, promises and questions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ก่อนเยือน: ผู้เดินทาง กำหนดการ เมือง ผู้ที่จะพบ ความต้องการ คำมั่น และคำถามที่ยังเปิด</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>A delegation's journey: travellers, itinerary, who was met, findings, needs, promises, recommendations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเดินทางของคณะ: ผู้เดินทาง กำหนดการ ผู้ที่พบ ข้อค้นพบ ความต้องการ คำมั่น ข้อเสนอแนะ</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One city on a page or two: facts, needs, open promises, projects, partners</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองหนึ่งในหนึ่งถึงสองหน้า: ข้อมูล ความต้องการ คำมั่นค้าง โครงการ พันธมิตร</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Needs assessment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประเมินความต้องการ</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Sectors by cities, how pressing and how far, then every need with its evidence</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภาคส่วนตามเมือง เร่งด่วนเพียงใดและถึงไหน แล้วความต้องการทุกข้อพร้อมหลักฐาน</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Action tracker</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดตามการดำเนินการ</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>The promises of both sides: how old, how late, and the proof of what was kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำมั่นของสองฝ่าย: นานเท่าใด ช้าเท่าใด และหลักฐานที่ทำตาม</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>One page for the city in its language: what we heard, what both sides promised</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หนึ่งหน้าสำหรับเมืองในภาษาของเมือง: เราได้ยินอะไร สองฝ่ายให้คำมั่นอะไร</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Twinning progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความคืบหน้าเมืองคู่แฝด</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pairs of cities and utilities: status, exchanges in order, milestones planned and reached</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่เมืองและสาธารณูปโภค: สถานะ การแลกเปลี่ยนตามลำดับ หมุดหมายที่วางและถึงแล้ว</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Pilot portfolio</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชุดโครงการนำร่อง</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Trials by stage with hypothesis, measure and result, and the readiness of the research behind them</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การทดลองตามขั้นพร้อมสมมติฐาน ตัววัด ผล และความพร้อมของงานวิจัย</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Guidance applicability</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความเหมาะสมของแนวทาง</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Which guidance fits which city, on what conditions, and how far it got</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนวทางใดเหมาะกับเมืองใด ภายใต้เงื่อนไขใด และไปถึงไหน</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>Data quality</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คุณภาพข้อมูล</translation>
  </message>
  <message>
   <location filename="services/reports/catalogue.py" line="0" />
   <source>What is still missing in the records, counted and listed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งที่ยังขาดในระเบียน นับและแสดงรายการ</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Money</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เงิน</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Transport</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขนส่ง</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Water</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>น้ำ</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Waste</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขยะ</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Energy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พลังงาน</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Safety</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความปลอดภัย</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Digital</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดิจิทัล</translation>
  </message>
  <message>
   <location filename="ui/tokens.json" line="0" />
   <source>Urban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transportation and mobility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การขนส่งและการเดินทาง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water, wastewater and stormwater</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>น้ำ น้ำเสีย และน้ำฝน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Trade and market access</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การค้าและการเข้าถึงตลาด</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technological innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นวัตกรรมเทคโนโลยี</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Solid waste and circular economy</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขยะมูลฝอยและเศรษฐกิจหมุนเวียน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Environment and ecosystems</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งแวดล้อมและระบบนิเวศ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Disaster risk and emergency response</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความเสี่ยงภัยพิบัติและการตอบสนองฉุกเฉิน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public safety and surveillance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความปลอดภัยสาธารณะและการเฝ้าระวัง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cybersecurity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความมั่นคงไซเบอร์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สุขภาพ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Housing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่อยู่อาศัย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Education and skills</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การศึกษาและทักษะ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital government services</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บริการภาครัฐดิจิทัล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City data platforms and operations centres</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แพลตฟอร์มข้อมูลเมืองและศูนย์ปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Digital connectivity</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเชื่อมต่อดิจิทัล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Payments and fintech</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การชำระเงินและฟินเทค</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Urban planning and public space</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผังเมืองและพื้นที่สาธารณะ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Heritage and tourism</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มรดกและการท่องเที่ยว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Economic development and entrepreneurship</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การพัฒนาเศรษฐกิจและผู้ประกอบการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Municipal finance and governance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเงินและธรรมาภิบาลท้องถิ่น</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civic &amp; Social</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พลเมืองและสังคม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Health &amp; Well-being</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สุขภาพและความเป็นอยู่ที่ดี</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Safety &amp; Security</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความปลอดภัยและความมั่นคง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Quality Environment</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิ่งแวดล้อมมีคุณภาพ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Built Infrastructure</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โครงสร้างพื้นฐาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Industry &amp; Innovation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อุตสาหกรรมและนวัตกรรม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Planning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วางแผน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ongoing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังดำเนินการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Completed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Critical</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิกฤต</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>High</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สูง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Medium</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปานกลาง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Low</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ต่ำ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Now (0-6 months)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอนนี้ (0-6 เดือน)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Within a year</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภายในหนึ่งปี</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>1-3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>1-3 ปี</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Beyond 3 years</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกิน 3 ปี</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not stated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้ระบุ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่างบันทึก</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Identified</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระบุแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองยืนยันแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scoped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำหนดขอบเขตแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched to a provider or programme</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จับคู่กับผู้ให้บริการหรือโครงการแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>In progress</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังดำเนินการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Parked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พักไว้</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn by the city</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองถอน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical assistance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ความช่วยเหลือทางเทคนิค</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Advisory or consulting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้คำปรึกษา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Feasibility study</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การศึกษาความเป็นไปได้</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transaction advisory</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ปรึกษาธุรกรรม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Funding or finance</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เงินทุนหรือการเงิน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technology or solution supply</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จัดหาเทคโนโลยีหรือโซลูชัน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data and analytics platform</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แพลตฟอร์มข้อมูลและการวิเคราะห์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Infrastructure works</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานโครงสร้างพื้นฐาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Training and human resources</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การฝึกอบรมและบุคลากร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Peer exchange and know-how</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แลกเปลี่ยนเพื่อนร่วมงานและความรู้</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Policy, regulation or zoning</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นโยบาย ระเบียบ หรือผังโซน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Political or stakeholder support</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การสนับสนุนทางการเมืองหรือผู้มีส่วนได้เสีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stated in the meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กล่าวในการประชุม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observed on site</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สังเกตในพื้นที่</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เอกสารของเมือง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Data supplied</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อมูลที่ได้รับ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Adviser's inference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้ออนุมานของที่ปรึกษา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Courtesy call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เยี่ยมคารวะ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประชุมเทคนิค</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decision-maker consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หารือผู้ตัดสินใจ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Site visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เยี่ยมพื้นที่</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Roundtable</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โต๊ะกลม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Workshop session</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประชุมเชิงปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stakeholder interview</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สัมภาษณ์ผู้มีส่วนได้เสีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Community or civil-society consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หารือชุมชนหรือภาคประชาสังคม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Utility or operations-centre visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เยี่ยมสาธารณูปโภคหรือศูนย์ปฏิบัติการ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Virtual meeting</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประชุมออนไลน์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Phone call</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โทรศัพท์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reception or side conversation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>งานเลี้ยงหรือสนทนานอกรอบ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Embassy or country-team brief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรยายสรุปของสถานทูต</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Out-brief or debrief</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สรุปปิดท้าย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Decides</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ตัดสินใจ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Holds the budget</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถืองบประมาณ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Technical authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้มีอำนาจทางเทคนิค</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Runs procurement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดูแลจัดซื้อ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Influences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีอิทธิพล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Operates or uses</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปฏิบัติหรือใช้งาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Gatekeeper</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้เปิดทาง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Proposed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เสนอ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เสร็จ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Overdue (computed, not stored)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลยกำหนด (คำนวณ ไม่เก็บ)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Blocked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ติดขัด</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped by agreement</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิกโดยตกลงกัน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Superseded</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถูกแทนที่</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>US side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่ายสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City side</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่ายเมือง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Joint</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่วมกัน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third party</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฝ่ายที่สาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Send a document</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งเอกสาร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Make an introduction</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แนะนำให้รู้จัก</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answer a question</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบคำถาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Arrange a visit</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จัดการเยี่ยม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Draft terms of reference</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ร่างขอบเขตงาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Get data</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขอข้อมูล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Translate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แปล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thank-you note</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จดหมายขอบคุณ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Escalate</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ส่งต่อผู้บังคับบัญชา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาธารณะ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Internal</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ภายใน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Share with the named partner</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบ่งปันกับพันธมิตรที่ระบุ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Commercially sensitive</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่อนไหวทางการค้า</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Do not export</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ห้ามส่งออก</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given orally</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้ด้วยวาจา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Given in writing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้เป็นลายลักษณ์อักษร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Business card handed over</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ให้นามบัตร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Public official, work contact only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เจ้าหน้าที่รัฐ เฉพาะติดต่องาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Not asked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่ได้ถาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Withdrawn</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>English</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อังกฤษ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มลายู</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malay (Jawi)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มลายู (ยาวี)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesian</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อินโดนีเซีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Javanese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชวา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thai</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไทย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลาว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Khmer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขมร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Burmese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>พม่า</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Vietnamese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวียดนาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Filipino</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฟิลิปีโน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cebuano</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เซบัวโน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Chinese (Simplified)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จีน (ตัวย่อ)</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tamil</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทมิฬ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Iban</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อีบัน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Tetum</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เตตุม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Portuguese</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โปรตุเกส</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Brunei Darussalam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรูไนดารุสซาลาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Cambodia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กัมพูชา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Indonesia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อินโดนีเซีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Lao PDR</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลาว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Malaysia</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มาเลเซีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Myanmar</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมียนมา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Philippines</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฟิลิปปินส์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Singapore</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สิงคโปร์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Thailand</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไทย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Viet Nam</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เวียดนาม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>United States</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สหรัฐอเมริกา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เทศบาล</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Provincial government</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รัฐบาลจังหวัด</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ministry</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กระทรวง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Regulator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานกำกับ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Water or sewerage utility</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การประปาหรือน้ำเสีย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Transport authority</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานขนส่ง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>State-owned enterprise</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รัฐวิสาหกิจ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. federal agency</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หน่วยงานรัฐบาลกลางสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. city or county</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมืองหรือเทศมณฑลสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. utility or district</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สาธารณูปโภคสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>U.S. state</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รัฐของสหรัฐฯ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Company</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บริษัท</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>University or research institute</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มหาวิทยาลัยหรือสถาบันวิจัย</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Development bank</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ธนาคารเพื่อการพัฒนา</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Donor</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้บริจาค</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Association</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สมาคม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Civil society organisation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>องค์กรภาคประชาสังคม</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Media</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สื่อ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>ASEAN</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อาเซียน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Third country or international</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประเทศที่สามหรือระหว่างประเทศ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Delegation lead</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หัวหน้าคณะ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Expert adviser</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ที่ปรึกษาผู้เชี่ยวชาญ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Coordinator</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้ประสานงาน</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Booth staff</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เจ้าหน้าที่บูธ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>City counterpart</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คู่งานของเมือง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Host</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เจ้าภาพ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Speaker or trainer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วิทยากร</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Observer</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผู้สังเกตการณ์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Requested</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ขอแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Scheduled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นัดแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Answered</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตอบแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Dropped</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Final</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ฉบับสมบูรณ์</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Read back and validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวนและยืนยันแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Interest expressed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงความสนใจ</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Matched</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จับคู่แล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Active</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ดำเนินอยู่</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Stalled</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ชะงัก</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Ended early</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบก่อนกำหนด</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Snoozed</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลื่อนไว้</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Travelling</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กำลังเดินทาง</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Returned</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Reported</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายงานแล้ว</translation>
  </message>
  <message>
   <location filename="db/seed/vocabularies.json" line="0" />
   <source>Validated</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยืนยันแล้ว</translation>
  </message>
 </context>
</TS>
