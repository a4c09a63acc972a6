<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
 <context>
  <name>usascp</name>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>Opening …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>&amp;Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/app.py" line="0" />
   <source>This workspace could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/covering.py" line="0" />
   <source>{0}, locked</source>
   <translation type="unfinished" />
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
   <location filename="ui/editors/picking.py" line="0" />
   <source>Suggestions</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำแนะนำ</translation>
  </message>
  <message>
   <location filename="ui/editors/picking.py" line="0" />
   <source>{0}. Type any part of it, or Down for the list</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} พิมพ์ส่วนใดก็ได้ หรือกด Down เพื่อดูรายการ</translation>
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
   <location filename="ui/form_builder.py" line="0" />
   <source>Problem with {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีปัญหากับ {0}</translation>
  </message>
  <message>
   <location filename="ui/lock.py" line="0" />
   <source>Locked</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกแล้ว</translation>
  </message>
  <message>
   <location filename="ui/notices.py" line="0" />
   <source>Notice</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประกาศ</translation>
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Libraries, fonts and icons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Each with its version and its licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>USASCP Desktop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>What it is made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Where the data come from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Licence of this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/about.py" line="0" />
   <source>Version {0} · works on this computer; nothing leaves it unless you share it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Add files   Ctrl+N</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>The consultation that files added here belong to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Filter files (/)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Shows only photos without a caption or alternative text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Choose files to attach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>No files here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Start a consultation first: files belong to one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>1 file was attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>Undo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>&amp;Choose files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>There is no picture to paste: copy a picture or files first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files · {1} photos want words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/attachments.py" line="0" />
   <source>{0} files were attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>‹ &amp;Cities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>City &amp;profile PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>&amp;New consultation   Ctrl+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>New consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือใหม่</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Cities</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Choose a city in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Back to the list (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Write the city profile to a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Start one here, now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Stopped; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/cities.py" line="0" />
   <source>Written: {0}, {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>1 record was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} records were made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/consultations.py" line="0" />
   <source>{0} from the notes.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0} จากบันทึก</translation>
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>A trip of experts: who goes, to which cities, when and why. Its consultations make its itinerary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>&amp;New delegation   Ctrl+N</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>No delegations yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>The delegation was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/delegations.py" line="0" />
   <source>{0} of {1} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>&amp;New task   Ctrl+N</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Promises are made in consultations: &gt; for ours, &lt; for theirs. They wait here until kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>{0} late · {1} open of ours, {2} of theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>That is settled, so it is no longer in this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" line="0" />
   <source>Show {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Page of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Tab goes from link to link, Enter follows one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Filter the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Keeps the pages that have every typed word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Contents of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Up and Down show the pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>&amp;Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/guide.py" line="0" />
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>&amp;List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>&amp;Open the city   Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Open the city</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Cities on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>Up and Down choose a city here and on the map, Enter opens it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>1 open need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>1 open promise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>See the cities as a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>No need is open here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>F6 to the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} cities in {1} countries · {2} open needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} of {1} cities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/map.py" line="0" />
   <source>{0} open promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>Puts the cards into a lane for each city or each sector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;Write the first need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/needs.py" line="0" />
   <source>&amp;New need   Ctrl+N</source>
   <translation type="unfinished" />
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
   <source>No needs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New person   Ctrl+N</source>
   <translation type="unfinished" />
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
   <source>This record is no longer here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>&amp;New {0}   Ctrl+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>New {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>Add the &amp;first {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>No {0} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/people.py" line="0" />
   <source>{0} noted</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>This report could not be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/reports.py" line="0" />
   <source>Stopped; no file was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>One by itself a few minutes after opening and each hour after; older ones thin out over months.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับและสัญญาอนุญาต</translation>
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Dark</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Documents and times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>A practice workspace has no passphrase and is never locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Without a key or a click; the passphrase opens it again, and nothing typed is lost</source>
   <translation type="unfinished" />
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
   <translation>สำรองข้อมูลตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Show the &amp;folder</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงโฟลเดอร์</translation>
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
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>High contrast has the strongest edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Everything grows with it; also Ctrl++ and Ctrl+-</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Density</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch makes targets larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>What reports are written on unless another is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Interface language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The words of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Document &amp;language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>The first choice of new documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>&amp;Home zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Times at home, beside those of the city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Lock the &amp;window</source>
   <translation type="unfinished" />
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
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/settings.py" line="0" />
   <source>Touch</source>
   <translation type="unfinished" />
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
   <source>Drop the files other laptops wrote here, in any order, some twice: the result is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Write a bundle   Ctrl+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Write a bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Open bundles   Ctrl+O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open bundles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Sync</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ซิงค์</translation>
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Back up and apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Write this down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Nothing has arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>I have written it &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>For a stick or a mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Choose files other laptops wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>A verified backup first; it can be taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Drop bundle files here; a folder is read by “usascp sync”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Open &amp;bundles …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Shut {0} out? What it writes from now on counts nowhere; what is on it is only encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Back up and apply {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>{0} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>{0} changes not yet shared{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>&amp;Disagreements · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/sync.py" line="0" />
   <source>Settled; it clears everywhere once shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>A day fills itself from consultations: the agenda, what was promised, what is still loose. Start one in any city, look at a city first, or write down whom you will meet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>&amp;Start consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือ   Ctrl+N</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" line="0" />
   <source>Start consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือ</translation>
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
   <source>&amp;Start the first consultation   Ctrl+N</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือแรก   Ctrl+N</translation>
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
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>1 change not shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Changes not shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การเปลี่ยนแปลงที่ยังไม่แบ่งปัน</translation>
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
   <source>Lock (Ctrl+L)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อก (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Everything is shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แบ่งปันครบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>Go to {0}{1}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่ {0}{1}</translation>
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>{0} changes not shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/rail.py" line="0" />
   <source>{0}: kept on this computer only</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>{0}: เก็บไว้ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <location filename="ui/standing.py" line="0" />
   <source>Try now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ลองตอนนี้</translation>
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
   <source>&amp;Passphrase</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วลีรหัสผ่าน</translation>
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
   <translation>ปลดล็อก   Enter</translation>
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>File name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Open what it belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Save a copy …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>&amp;Delete   Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Write a readable copy to a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Delete this file; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>Picture of {0}, no alternative text yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/attachment_detail.py" line="0" />
   <source>“{0}” was written to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Type to narrow the list; Escape clears it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>&amp;Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/basics.py" line="0" />
   <source>{0} {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/board_canvas.py" line="0" />
   <source>Arrows go from card to card, Ctrl with left or right changes the status, Enter opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>What is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>How many are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>One step to undo, Ctrl+Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Clear what is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete what is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Put a tag on all that is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set another field of all that is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Delete all that is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} of {1} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>{0} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/bulk_bar.py" line="0" />
   <source>Set {0} of all that is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Sign and ink: main sector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_bars.py" line="0" />
   <source>Size: open needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>no open needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>Filter cities (/)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>Arrows move, Enter opens a city, typing narrows the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>How many are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>No city matches; Esc clears.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_list.py" line="0" />
   <source>{0} open need{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Local time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Open promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultations</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การหารือ</translation>
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>People met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Twinnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No needs noted yet. They come from the notes of a consultation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody owes anything. A line that begins with &gt; or &lt; becomes a promise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0} among the follow-ups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No meeting with this city yet. “New consultation” starts one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>All {0} consultations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nobody yet. Participants of consultations appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No project of this city is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>No partnership with a U.S. city is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>{0} open, {1} met, parked or withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>Nothing is open on this side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/city_view.py" line="0" />
   <source>and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/column_menu.py" line="0" />
   <source>&amp;Back to the usual columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Open disagreements</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อขัดแย้งที่ค้างอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Up and Down go from one to the next; nothing is decided by going on</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Up และ Down เลื่อนไปทีละข้อ การเลื่อนไม่ถือเป็นการตัดสิน</translation>
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
   <source>&amp;Open the record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เปิดระเบียน</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>The text that will hold</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ข้อความที่จะใช้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Choose a value above or write your own; Ctrl+Enter keeps it</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกค่าด้านบนหรือเขียนเอง กด Ctrl+Enter เพื่อเก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>&amp;Decide later   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินทีหลัง   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Decide later</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัดสินทีหลัง</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>&amp;Keep this   Ctrl+↵</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Keep this</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เก็บค่านี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>All values stay in this field's history.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกค่ายังอยู่ในประวัติของช่องนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Both values stay</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ค่าทั้งสองยังอยู่</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Holds here at once, and everywhere once shared</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>มีผลที่นี่ทันที และทุกที่เมื่อแบ่งปันแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Nothing</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <location filename="ui/widgets/conflict_review.py" line="0" />
   <source>Choose it ({0}); nothing holds until it is kept</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกค่านี้ ({0}) ยังไม่มีผลจนกว่าจะเก็บ</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>A consultation is one meeting with a city: who, when, what was said and what comes of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>Start the &amp;first one</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มรายการแรก</translation>
  </message>
  <message>
   <location filename="ui/widgets/consultation_list.py" line="0" />
   <source>City</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมือง</translation>
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
   <translation>เริ่มตอนนี้</translation>
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
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>What and with whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>At home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>All open promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>Everything is shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>All {0} open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_cards.py" line="0" />
   <source>&amp;Write a bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>Enter opens it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/day_row.py" line="0" />
   <source>To read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/entry_list.py" line="0" />
   <source>Arrows go through the rows, Ctrl+Enter notes that one is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>+ Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Add a filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Press to take this filter away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Show only what has a certain status, city or the like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>Take all filters away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/filter_chips.py" line="0" />
   <source>{0}: {1}. Press to take it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>What is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/findings.py" line="0" />
   <source>Press to go to the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/finish_day.py" line="0" />
   <source>&amp;Back to today   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>กลับไปวันนี้   Esc</translation>
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
   <translation>ร่างรายงานการเดินทาง</translation>
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
   <source>History</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติ</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Whose history</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติของใคร</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>&amp;Close   Esc</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิด   Esc</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Load &amp;more</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>โหลดเพิ่ม</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Close the history (Esc)</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดประวัติ (Esc)</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Show older changes</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงการเปลี่ยนแปลงเก่า</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Put this value back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คืนค่านี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/history_pane.py" line="0" />
   <source>Nothing was changed here yet.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการเปลี่ยนแปลงที่นี่</translation>
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
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} waiting: {1} new, {2} records changed, {3} conflicts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Leave this file out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Nobody known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Put again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Applied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Repeated means we have it already; it counts nothing twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>Leave {0} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/inbox.py" line="0" />
   <source>{0} changes in {1} parts · {2} UTC</source>
   <translation type="unfinished" />
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
   <translation>ปิด</translation>
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
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export what is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Writes these rows, in this order and with these columns, to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>File written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Sho&amp;w in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>Close the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source> &amp;Export {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/list_export.py" line="0" />
   <source>{0}{1} · for our own use</source>
   <translation type="unfinished" />
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
   <source>Answer: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>คำตอบ: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>City of this need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Status of this need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>The line as it was noted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>&amp;Open the consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>C&amp;lose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Close (Escape)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/need_detail.py" line="0" />
   <source>Delete this need; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>Board of needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>What was done on the board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>{0} more cards are not shown yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_board.py" line="0" />
   <source>The need is now {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>Arrows move, Enter opens the needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>All sectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/needs_matrix.py" line="0" />
   <source>{0} need{1}: {2}</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/offer.py" line="0" />
   <source>{0}: choices</source>
   <translation type="unfinished" />
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
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Type a name, choose from the list or make a new person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Enter opens, Delete takes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add a person …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Unnamed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/people_chips.py" line="0" />
   <source>Add to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name in local script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Who they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent of this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>When consent was given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What may be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add a contact detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>An e-mail address or a telephone number; Enter keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete   Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent was noted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Name of this organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Local name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>What it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>1 person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Add e-mail or phone, Enter keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this person; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>No role noted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Delete this organisation; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>No name yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Nothing else is noted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Nobody of this organisation is noted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Notes it with the time of now; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>May be here twice: {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Open the other {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Consent: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>Noted {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>{0} people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/person_detail.py" line="0" />
   <source>due {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Down goes to the values; Enter picks the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter keeps it, Escape leaves it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Type to narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Space ticks a value, Escape closes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Enter picks a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/pick_popup.py" line="0" />
   <source>Narrow {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>How it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>What shows that the promise was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Proof that it was kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>&amp;Drop by agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Mark as done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>A message, a file, who confirmed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Note that it is settled; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Promise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>Task</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/promise_detail.py" line="0" />
   <source>{0}   Ctrl+Enter</source>
   <translation type="unfinished" />
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
   <translation>อ่านทวนให้</translation>
  </message>
  <message>
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Choose who</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เลือกบุคคล</translation>
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
   <location filename="ui/widgets/read_back_screen.py" line="0" />
   <source>Taken back: {0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ถอนคืนแล้ว: {0}</translation>
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>Heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_head.py" line="0" />
   <source>A click sorts, dragging moves a column, the menu key chooses columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Choose columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>No record fits this filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Clear the &amp;filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>1 row was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Nothing here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>Filter {0} (/)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>{0} rows were copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_list.py" line="0" />
   <source>“{0}” was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/record_table.py" line="0" />
   <source>Arrows go through the rows, typing filters them, Enter opens one, Space chooses it, Ctrl+A chooses all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Map of the cities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/region_map.py" line="0" />
   <source>Arrows go from city to city, plus and minus zoom; the list says the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>What this report holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>The city itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>Audience</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>{0} of the period, like 2026-03-02; empty for no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_choices.py" line="0" />
   <source>There is no {0} yet</source>
   <translation type="unfinished" />
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
   <source>Preview of the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอย่างรายงาน</translation>
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
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF   Ctrl+E</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Write E&amp;xcel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/report_result.py" line="0" />
   <source>Nothing is withheld.</source>
   <translation type="unfinished" />
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
   <translation>เก็บสิ่งที่ยอมรับ   Ctrl+↵</translation>
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
   <translation>ยอมรับทั้งหมด</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>&amp;Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Decisions so far</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>การตัดสินจนถึงตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>No line begins with a marker, or all were kept already.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไม่มีบรรทัดที่ขึ้นต้นด้วยเครื่องหมาย หรือเก็บครบแล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_list.py" line="0" />
   <source>Nothing is recorded; drafts wait</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ยังไม่มีการบันทึก ร่างรออยู่</translation>
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
   <source>Enter accepts, Alt+S skips, Up and Down move</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter ยอมรับ Alt+S ข้าม Up และ Down เลื่อน</translation>
  </message>
  <message>
   <location filename="ui/widgets/review_row.py" line="0" />
   <source>How we know</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เรารู้ได้อย่างไร</translation>
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
   <source>Alt+{0}</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Alt+{0}</translation>
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
   <translation>จบและตรวจทาน   Ctrl+↵</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Finish and review</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>จบและตรวจทาน</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>&amp;Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายละเอียด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>What this line will become</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บรรทัดนี้จะกลายเป็นอะไร</translation>
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
   <source>People have no page of their own yet; see them with “usascp show person”.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บุคคลยังไม่มีหน้าของตนเอง ดูได้ด้วย “usascp show person”</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Details</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>รายละเอียด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room.py" line="0" />
   <source>Taken out of this consultation.</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>นำออกจากการหารือนี้แล้ว</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Add the &amp;line</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เพิ่มบรรทัด</translation>
  </message>
  <message>
   <location filename="ui/widgets/room_asks.py" line="0" />
   <source>Enter goes on and keeps after the unit; Escape leaves</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>Enter ไปต่อและเก็บหลังหน่วย Escape ออก</translation>
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
   <source>“{0}” was attached.</source>
   <translation type="unfinished" />
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
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>&amp;Invite a laptop …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Laptops of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Who holds this laptop's work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>No team yet. Inviting a laptop, or writing a bundle, founds one with this laptop as its first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Write an invitation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out after {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/team_panel.py" line="0" />
   <source>Shut out {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Arrow keys go from file to file, Enter opens one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants a caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/thumbnails.py" line="0" />
   <source>Wants alternative text</source>
   <translation type="unfinished" />
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
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Delete this delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Title of this delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Plan a meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>&amp;Trip report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Itinerary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>What waits in the cities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Delete it; it can be undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Add a consultation to the itinerary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Go to the reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No day set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No meeting is planned yet. “Plan a meeting” adds the first; its day can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>No city yet. Name the cities under Details; their needs and promises appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/trip_view.py" line="0" />
   <source>Taken out of the delegation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>‹ &amp;Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" line="0" />
   <source>Back to the list (Escape)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Saved views of this list: filters, order and columns under a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Views: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Everything, as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Save this view as …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>The view “{0}” was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Rename “{0}” …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/widgets/views_menu.py" line="0" />
   <source>Delete “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/forms/consultation.toml" line="0" />
   <source>What came of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/forms/delegation.toml" line="0" />
   <source>Who may see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/forms/need.toml" line="0" />
   <source>What it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/forms/person.toml" line="0" />
   <source>How they work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Everywhere</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทุกที่</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Redo</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ทำซ้ำ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>History of this record</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ประวัติของรายการนี้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Lock the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ล็อกหน้าต่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Show the keys</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>แสดงปุ่มลัด</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Larger text</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ตัวอักษรใหญ่ขึ้น</translation>
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
   <source>Light colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สีสว่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Dark colours</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สีเข้ม</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Back up now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สำรองข้อมูลตอนนี้</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>About and licences</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับและสัญญาอนุญาต</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Close the window</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ปิดหน้าต่าง</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Go to</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ไปที่</translation>
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
   <source>Next pane</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บานถัดไป</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Start consultation here and now</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เริ่มการหารือที่นี่ตอนนี้</translation>
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
   <source>Note as kept or done</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>บันทึกว่าทำตามคำมั่นหรือเสร็จแล้ว</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>In a consultation</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ระหว่างการหารือ</translation>
  </message>
  <message>
   <location filename="ui/actions.py" line="0" />
   <source>Read back</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>อ่านทวน</translation>
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
   <source>Write the report</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เขียนรายงาน</translation>
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Other local names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Country name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>GeoNames id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Population source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Caveat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Lead authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Vision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Cohort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Sensitivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Named partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: city" line="0" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Number in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Focus area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Sector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Support asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Preparation stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: project" line="0" />
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Finance options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Instrument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>PPP type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Who pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: finance_option" line="0" />
   <source>Lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Organisations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Same as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: organization" line="0" />
   <source>Not the same as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Sorts under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Form of address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Title on the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Influence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: person" line="0" />
   <source>Consent given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Control officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: delegation" line="0" />
   <source>Recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Subject</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>หัวข้อ</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>When</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เมื่อใด</translation>
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
   <location filename="records: consultation" line="0" />
   <source>Agenda</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>วาระ</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Summary</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>สรุป</translation>
  </message>
  <message>
   <location filename="records: consultation" line="0" />
   <source>Outcome</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>NSF domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>How known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Priority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Urgency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Our owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Baseline source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Decision maker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>Procurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: need" line="0" />
   <source>From line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Owner as noted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>To whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>Kept on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: commitment" line="0" />
   <source>For need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Asked of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: question" line="0" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>What was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Indicator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Measured for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: measurement" line="0" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>About</source>
   <translatorcomment>machine-made, not read by a speaker yet</translatorcomment>
   <translation>เกี่ยวกับ</translation>
  </message>
  <message>
   <location filename="records: follow_up" line="0" />
   <source>Due at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Attachment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Hash of the encrypted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Key of the encrypted file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Alternative text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attachment" line="0" />
   <source>Shown first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Trade events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: trade_event" line="0" />
   <source>Venue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Leads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Name as given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Organisation as given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Sectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Looking for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: lead" line="0" />
   <source>Met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Solutions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Capabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Readiness level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Reference sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Market objectives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: solution" line="0" />
   <source>Export status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Reasons as decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Decided by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: match" line="0" />
   <source>Why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Meetings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: meeting" line="0" />
   <source>Customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Twinning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>ASEAN entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>U.S. entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Objectives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Action plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: twinning" line="0" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Exchanges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: exchange" line="0" />
   <source>Outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Actual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: milestone" line="0" />
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Guidance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Maturity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: guidance" line="0" />
   <source>Where tested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Applicability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: applicability" line="0" />
   <source>Adaptation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Research project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Research projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Award</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Investigator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>University</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness at start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: research_project" line="0" />
   <source>Readiness target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Pilot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Pilots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Hypothesis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Permissions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: pilot" line="0" />
   <source>Transition partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Workshops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: workshop" line="0" />
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: session" line="0" />
   <source>Trainer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Enrolments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Test after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Satisfaction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: enrolment" line="0" />
   <source>Certificate number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Attendances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: attendance" line="0" />
   <source>Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Practices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>From city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Approach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: practice" line="0" />
   <source>Transferability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: adoption" line="0" />
   <source>Adoptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Programmes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: programme" line="0" />
   <source>Agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Vocabulary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: code" line="0" />
   <source>No longer used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Indicators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Broken down by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: indicator" line="0" />
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Took part in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: participant" line="0" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Rating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Ratings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Dimension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: rating" line="0" />
   <source>Reason</source>
   <translation type="unfinished" />
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
   <location filename="records: channel" line="0" />
   <source>Contact detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Contact details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Address or number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: channel" line="0" />
   <source>Work contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>Saved views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: saved_view" line="0" />
   <source>List of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Reports written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Data as of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>For city</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="records: report_run" line="0" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
