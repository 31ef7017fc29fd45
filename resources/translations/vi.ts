<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="vi">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% số học phần</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra tên thư mục đã nhập có đúng không.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra tên tệp đã nhập có đúng không.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 đã có.
Bạn có muốn thay thế không?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 không đúng cú pháp. Dùng ',' để tách các trang và khoảng trang, '-' để nêu khoảng, và các khoảng không được giao nhau.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 là thư mục.
Hãy chọn tên tệp khác.</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n tài khoản</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>Đã thỏa thuận %n việc</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n việc đã xong</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n câu trả lời không đọc được</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n câu trả lời thay đổi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n câu trả lời khác với bản hiện có</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n câu trả lời cần xem lại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n câu trả lời được đọc khác đi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n câu trả lời</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>Đã duyệt %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>%n suất ưu đãi giữ quy tắc lúc được cấp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>Đã từ chối %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>Đã gỡ %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>Đã lưu %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n vi phạm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>Ghi %n ô</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>%n ô cần xem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>Đã lưu %n thay đổi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>%n lần kiểm tra trong tháng chưa thực hiện</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>Đã lưu %n lần kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>Đã ghi %n lần kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n lần kiểm tra: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n lần kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>Đã gỡ %n yêu cầu bồi thường</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n yêu cầu bồi thường: {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n yêu cầu bồi thường</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>Đã xuất %n khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n khách hàng có hai tài khoản: hãy ghi ở mục Tiết kiệm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n khách hàng được hưởng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>%n khách hàng không được hưởng theo quy tắc</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>Đã ghi %n khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n cột không có chỗ nên bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n cột</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>đã giữ %n khái niệm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n khái niệm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>Đã ghi %n sự đồng ý</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n sự đồng ý</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>chậm %n ngày</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n ngày</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>đã quyết định %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>%n quyết định của bạn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>Đã xóa hẳn %n giấy tờ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>%n giấy tờ bạn không được xem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n giấy tờ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>%n tệp bên cạnh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>Đã xong %n lần theo dõi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>Đã lưu %n phiếu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n nhóm còn để ngỏ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n trang ẩn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>Đã so sánh %n phỏng vấn, {agree} không có điểm khác</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n phỏng vấn chưa có khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>%n phỏng vấn của {round} chờ gõ lần hai</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>Đã lưu %n phỏng vấn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n cuộc phỏng vấn chờ quyết định</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>%n phỏng vấn không có khách hàng được để lại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n danh sách</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n khoản vay</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>còn %n phút</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n phút</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n tháng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>Còn %n lần kiểm tra đến hạn.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>Còn %n cặp để bạn quyết định</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>%n điểm lạ trong biểu mẫu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>%n trong số đó nay ghi khác</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>%n bảng khác</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>Đã gửi %n trang đến máy in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n cặp khác nhau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>Đã gộp %n cặp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n cặp có cùng số nhưng để bạn quyết định</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n cặp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n khoản chi bằng đồng tiền khác: hãy chọn chương trình</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>Đã dự kiến %n khoản chi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>Đã lưu %n khoản chi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n khoản chi: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n khoản chi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n kỳ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>%n người được bảo hiểm hôm nay</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n người</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n phần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>giảm %n điểm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>tăng %n điểm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>Đã gỡ %n hợp đồng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n hợp đồng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n vấn đề khiến dòng bị loại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>Đã lưu %n vấn đề</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>%n câu hỏi về các đợt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n câu hỏi bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>%n câu hỏi không hiện cho bạn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n câu hỏi đã để lại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n câu hỏi được để lại: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n câu hỏi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>Đã tính %n khoản hoàn lãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>Đã ghi có %n khoản hoàn lãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>Đã thu hồi %n khoản hoàn lãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n bản ghi có dữ liệu về sau nên giữ nguyên</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>Đã gộp %n bản ghi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>Đã đóng %n chuyển gửi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>Đã mở lại %n chuyển gửi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>Đã nhận %n chuyển gửi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>Đã gỡ %n chuyển gửi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n chuyển gửi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n lưu ý</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>Đã bỏ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n phần lặp trong tệp riêng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n phần lặp trên trang riêng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n trang lặp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n phần lặp được để lại: dòng như vậy không có chỗ cho chúng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>%n phiếu trả lời liên quan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>Đã xuất %n phiếu trả lời</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n phiếu trả lời</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n đã thu hồi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n đợt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n dòng thay đổi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n dòng không có chỗ nên bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>Đã nhập %n dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>%n dòng trong {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n dòng bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n dòng được lấy vào</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n dòng bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>%n dòng dữ liệu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>Đã lưu %n dòng của bảng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>%n dòng đã được sửa trong tệp này</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n dòng bị bỏ qua: không có phỏng vấn, hoặc đã được hậu kiểm rồi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n dòng bị bỏ qua: không có phỏng vấn, hoặc đã được gõ hai lần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n dòng bị loại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>Đã ghi %n dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>%n quy tắc của biểu mẫu không được kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n quy tắc</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n chương trình</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>Đã chọn %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n câu trả lời nhạy cảm được ẩn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n câu hỏi nhạy cảm được ẩn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>%n câu hỏi nhạy cảm được để lại: bạn không được xem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n khách hàng giống</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>%n giá trị đã lưu sẽ bị xóa trống</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n bảng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>%n buổi chia sẻ từ đó</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n giá trị chữ không được đọc và không được lưu; các dòng đó bị loại.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n giá trị chữ không có trong các lựa chọn của câu hỏi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>%n chữ cần gán</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>%n điều cần chọn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n lần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n cần gõ lại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n cần quyết định</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>%n giá trị cần xem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n giá trị đã được sửa về sau nên giữ nguyên</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n lượt khám và phiếu khám</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>Đã gỡ %n lượt khám</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>Đã lưu %n phiếu khám</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n tuổi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n tuổi</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Thông tin &amp;thanh toán:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Chọn</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Sao chép</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>&amp;Sửa khách hàng</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Cuối:</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;Cấp ưu đãi</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Tìm trong:</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>Chuyển sang cụm &amp;khác</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Tên:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Thư &amp;mục mới</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>Khách hàng &amp;mới</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Mở</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Tùy chọn &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Tùy chọn &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;In</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>&amp;In danh sách</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Đổi &amp;tên</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Lưu</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Đầu:</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Tăng</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' được bảo vệ chống ghi.
Bạn vẫn muốn xóa?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(không áp dụng)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(không biết)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(để trống)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(không có tiêu đề)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(từ chối)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(bỏ qua)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>tệp .xlsx hoặc .csv cần ghi</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>tệp .xlsx cần ghi</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>tệp .xlsx, .csv hoặc .zip cần ghi</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>1 là có, 0 là không; để trống tất cả nếu không có câu trả lời.</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1/3/2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>1,5 IQR của log</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1: không bao giờ khác</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 hoặc 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2: khó hỏi</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 độ lệch</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 hoặc hôm nay</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 hoặc 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30/4/2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3: có thể thay đổi</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>Một tệp .mfdw trên máy này, hoặc bản sao lưu của nó.</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>Ô trống không thay đổi gì, trừ khi bạn cho phép.</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>Ô trống xóa giá trị</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>Mỗi chi nhánh có khách hàng và cụm của mình.</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>Bảng kiểm nêu những điều cần xem khi thăm an toàn; có nghĩa là tốt.</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>Vòng tròn nhận một câu trả lời, ô vuông nhận nhiều. Ghi DK cạnh câu hỏi khi không biết câu trả lời, R khi từ chối, NA khi không áp dụng.</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>Mỗi khách hàng có một phỏng vấn mỗi đợt: hãy chọn bản được giữ.</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>Mỗi lựa chọn một cột, 1 hoặc 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>Mỗi mục một cột; lấy tờ khác nếu cần thêm.</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>Một cột của tệp nêu đợt.</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>Điều kiện về trẻ em không đạt sẽ vào đây; không ai bị phạt.</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>Điều kiện không đạt được nêu ở đây; việc xử lý tiếp theo do chi nhánh quyết định.</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>Một bản sao được tạo trước mỗi lần nhập và hoàn tác; hãy tạo ngay một bản để yên tâm.</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>Giáo trình là một chuỗi học phần; một chương trình tập huấn theo giáo trình đó.</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Mỗi ngày</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>Một ngày trong kỳ</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>Tệp do đọc dữ liệu vào Stata kèm nhãn</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>Vài ô nằm xa bảng; chúng không được đọc.</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>Loại cho biết ưu đãi là gì.</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>Một chi nhánh hư cấu với 400 khách hàng và ba đợt khảo sát. Mọi việc bạn làm ở đó chỉ là thử.</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>Đã tạo khách hàng mới</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>Hợp đồng bảo hiểm cho chủ hợp đồng và thành viên hộ trong một thời gian.</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>Cần nêu lý do</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>Một đợt nên hỏi bằng một phiên bản biểu mẫu.</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>Mỗi khách hàng một dòng, các đợt cạnh nhau</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>Mỗi phỏng vấn một dòng</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>Mỗi mục một dòng; Enter ở dòng trống để đi tiếp. DK, R hoặc NA khi không có câu trả lời.</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>Có một dòng thẻ HXL dưới tiêu đề.</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>Dòng vi phạm quy tắc vẫn được nhập và liệt kê, trừ khi bị loại ra.</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>Chương trình là một ưu đãi đang có: quy tắc, số tiền, điều kiện.</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>Phỏng vấn thứ hai của khách hàng này</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>Người thứ hai quyết định</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>Người thứ hai gõ mà không xem lần một; sau đó hai bản được so sánh.</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>Người thứ hai gõ một số phiếu mà không thấy lần gõ đầu.</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>Đến hạn khám lần hai</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>Buổi tập huấn là buổi họp có nội dung giảng dạy, kèm danh sách điểm danh.</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>Một phần lãi đã trả</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>Hồ sơ này đến từ một khảo sát. Hãy điền phiếu khi biết đó là ai.</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>Do một khảo sát đưa vào</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>Bảng có một dòng tiêu đề và các dòng bên dưới. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>Tệp văn bản: {encoding}, các ô cách nhau bằng {delimiter}. Có thể đổi ở bước 2.</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>Một giá trị chỉ được hoàn lại khi vẫn như lần nhập đã ghi; một bản ghi chỉ bị gỡ khi không ai sửa nó và không có gì gắn với nó. Những gì làm về sau không bao giờ mất.</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>Luôn có bản sao lưu đã kiểm chứng trước; thay đổi về sau không bao giờ mất.</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>Luôn tạo bản sao lưu đã kiểm chứng trước.</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>Đến thăm trước</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>Phiếu khám được phát ở đây, và kết quả được ghi khi phiếu được dùng.</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Hủy bỏ</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Giới thiệu</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>Về một trẻ em</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>Trên bảng</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Vắng</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Chấp nhận</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>Chấp nhận các giá trị này?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>Chấp nhận tất cả %n kèm lý do…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>Chấp nhận: {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Đã nhận lời</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Chấp nhận…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>Tai nạn</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>Đóng tài khoản</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>Việc thỏa thuận khi thăm an toàn</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>Việc đã xong</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Hoạt động</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>Khách hàng hoạt động</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>Khách hàng hoạt động cuối tháng</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>Khách hàng hoạt động cuối mỗi tháng</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Thêm chi nhánh</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>Thêm cụm</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>Thêm bảng kiểm</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Thêm điều kiện</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>Thêm giáo trình</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>Thêm giấy tờ</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Thêm trường</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Thêm nhóm</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>Thêm loại</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>Thêm khoản vay</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>Thêm khoản vay…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>Thêm giấy</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>Thêm đối tác</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Thêm người</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>Thêm thành viên hộ…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Thêm quy tắc</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>Thêm lĩnh vực</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>Thêm cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>Thêm cơ sở kinh doanh…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>Thêm máy in trong cài đặt hệ thống, hoặc lưu giấy tờ thành PDF.</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>Hãy thêm một chương trình ở mục Chương trình trước.</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>Thêm phiên bản</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>Hãy thêm những gì giấy tờ của bạn hỏi mà phần mềm chưa có: trường đó có trên phiếu, trong danh sách, khi nhập và khi xuất.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Địa chỉ</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>Điều chỉnh sau khi khóa sổ</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>Quản trị viên</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Nâng cao</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Xung đột tùy chọn nâng cao</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Sau</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>Sau cú sốc</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Tuổi</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>Chưa biết tuổi</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>Đã lưu các tuổi</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>Việc đã thỏa thuận</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>Việc đã thỏa thuận đã làm</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>Việc đã thỏa thuận</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Mức khớp</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Giống nhau</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Mọi trang</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>Mọi chi nhánh</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>Mọi cụm</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>Tất cả khách hàng</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>Tất cả khách hàng được so sánh với nhau theo họ tên, ngày sinh, thôn, điện thoại và các số. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>Tất cả điều kiện</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Mọi tệp</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Mọi tệp ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>Tất cả ưu đãi</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>Mọi thứ đều ổn: tệp, khóa và nhật ký</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>Tất cả được ghi cùng lúc, hoặc không ghi gì.</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>Mọi người</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>Tất cả có mặt</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>Mọi đợt</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>Mọi dòng</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>Mọi quy tắc phải đúng</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Tất cả các buổi</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>Căn cứ cho phép</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>Đồng thời là ưu đãi</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Số tiền</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>Số tiền được duyệt</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>Số tiền yêu cầu</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>Số tiền mỗi suất</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>Số tiền, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>Số tiền nhập theo từng suất</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>Lĩnh vực cho biết ưu đãi nhằm thay đổi điều gì.</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>Một phỏng vấn chưa hoàn thành</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>Số liệu lạ là một câu hỏi, không phải lỗi: hãy hỏi trước khi sửa.</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Quốc gia khác</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>Người khác</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Lý do khác</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>Bảng khác</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Câu trả lời</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>Câu trả lời của lần thăm</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>Trả lời của đối tác</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>Trả lời, ghi chú</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Ngày trả lời</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Câu trả lời</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>Câu trả lời xuất hiện ở đây khi một khảo sát có khách hàng này được nhập hoặc gõ vào.</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>Câu trả lời mà hai lần gõ một phiếu khác nhau; lỗi tính cho người gõ có câu trả lời không được chọn.</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>Được chia sẻ câu trả lời cho nghiên cứu, không kèm họ tên</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>Câu trả lời khảo sát</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>Câu trả lời bắt buộc</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>Câu trả lời mà chính biểu mẫu sẽ không cho qua.</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>Câu trả lời khác đi khi người khác hỏi lại cùng một người.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Bất kỳ</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>Áp dụng bảng tính…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>Áp dụng cho tất cả</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>Đang áp dụng {file}</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Lịch hẹn</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>Ngày hẹn</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Phê duyệt</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Duyệt</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>Duyệt %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Đã duyệt</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Người duyệt</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>Duyệt một phần</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>Nghỉ phép</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>Duyệt, ghi có</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>Đang duyệt hoàn lãi</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>Ả Rập và Urdu (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Bạn có chắc muốn xóa '%1'?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Lĩnh vực</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>Lĩnh vực việc làm bền vững</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>Lĩnh vực việc làm bền vững</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Nhóm nghiên cứu</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>Nhóm nghiên cứu, nếu khác cụm</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>Là cột và bộ lọc của danh sách</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>Như mọi trường</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>Như trong biểu mẫu</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>Tính đến một ngày trước đó</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>Tính đến {moment} · mã đối chiếu {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>Như người khác đã tạo</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>Như đề xuất</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>Như tệp ghi</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>Như phần mềm tính</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Theo hệ thống</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>Vừa chiều ngang</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Hỏi lại</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>Hỏi tôi từng trường hợp</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>Chỉ hỏi khi áp dụng.</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Có hỏi</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Người hỏi</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>Đã yêu cầu</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>Hãy phân chi nhánh, cụm hoặc khách hàng vào các nhóm nghiên cứu của một sáng kiến trước.</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>Có trợ giúp: do người chọn</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Ít nhất</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>Nhiều nhất, mỗi khoản vay</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Điểm danh</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>Điểm danh các buổi</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>Điểm danh các buổi: danh sách của giảng viên</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>Đã lưu điểm danh của {session}</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>Bảng điểm danh</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>Lượt điểm danh</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>Đã dự</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>Mất mẫu</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>Mất mẫu thấp: dưới 5 %.</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>Mất mẫu trên 20 %: chỉ có thể nêu tác động kèm khoảng giới hạn.</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>Mất mẫu từ 5 % đến 20 %: hãy kiểm định xem những người rời đi có khác không.</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>Mất mẫu đến nay</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>Cần xác thực</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>Cần xác thực để dùng %1 trên %2.</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>Cần xác thực để dùng %1.</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Nơi cấp</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Tự động</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>Suất ưu đãi</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>Suất ưu đãi</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>Suất ưu đãi từ số tiền nêu trong cài đặt trở lên chờ người thứ hai ở đây.</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>Suất có số tiền</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>Suất có điều kiện</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>Tổng số suất</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>Suất trong tháng</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>Suất trong năm</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>Suất ưu đãi của chương trình</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>Số suất dự kiến</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>Suất ghi trên phiếu của cụm chờ hợp đồng ở đây.</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>Suất ưu đãi cần duyệt</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>Suất ưu đãi có điều kiện sẽ đưa lần kiểm tra vào đây vào ngày đến hạn.</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>Suất chưa có hợp đồng</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>Suất ưu đãi…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Về danh sách</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>Về các bảng hỏi</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sao lưu ngay</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>Hậu kiểm</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Hậu kiểm</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>Đã sao lưu và kiểm tra</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>Vừa sao lưu</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Đang sao lưu</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Bản sao lưu</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>Bản sao lưu ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Số dư</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Trang bìa</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Đầu kỳ</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lô</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Trở thành</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>Hãy bắt đầu với một chương trình ở trang Ưu đãi và một cụm ở trang Cài đặt.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Bắt đầu lúc</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>Thuộc số … của: {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>Dưới bảng</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>Lợi ích tốt nhất</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>Giữa các ô</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>Bikram Sambat, lịch Nepal</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>Sinh con</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>Ngày sinh</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>Ngày sinh ước tính</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>Ngày sinh hoặc tuổi</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Trống</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>Ô trống xóa dữ liệu</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>Ô trống không bao giờ xóa dữ liệu đã lưu.</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>Bảng hỏi trống</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bị chặn</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Ngày sinh</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>Ngày sinh, hoặc tuổi</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>Hai lần gõ khớp nhau</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>Hai lần gõ khớp nhau ở %n câu trả lời</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Cuối</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Dưới lên trên, trái sang phải</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Dưới lên trên, phải sang trái</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Chi nhánh</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>Giám đốc chi nhánh</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>Chi nhánh: {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Chi nhánh</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>Chi nhánh: {names}.</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>Vi phạm cần xem xét</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Đưa trở lại</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>Đưa vào các dòng đã bị loại ra trước đây</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>Đưa các đợt về một</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>Đưa các đợt về một…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>Đưa dòng trở lại</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Vi phạm</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>Anh chị em</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>Phật lịch, sớm hơn 543 năm</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Ngân sách</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>Ngân sách còn lại</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>Đã lưu ngân sách</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>Ngân sách</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>Ngân sách của các chương trình</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>Ngân sách…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>Đóng cửa kinh doanh</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>Đăng ký kinh doanh</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Bởi</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>Theo quy tắc</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>Theo tuổi</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>Theo số định danh cũ</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>Theo số định danh</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>Theo nhóm nghiên cứu</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Theo quy tắc</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>Theo giới tính</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>Bằng lời</translation>
  </message>
  <message>
   <source>COMMAND</source>
   <translation>LỆNH</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV files in a ZIP</source>
   <translation>Các tệp CSV trong ZIP</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>Phép tính</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Tên gọi</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Campuchia</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Có mặt</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Trở lại</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>Vào hộ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Hủy: {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Đã hủy</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>Hủy từ ngày</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>Hủy…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>Ứng viên {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>Ô {number}/{all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Các ô</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>Ô đã sửa</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>Cụm</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>Cụm hoặc chi nhánh đóng cửa</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>Cụm</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>Các cụm hoặc nhóm được gộp hay tách</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Giấy chứng nhận</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Giấy chứng nhận</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Thay đổi</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>Đổi &amp;trạng thái</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>Sửa câu trả lời</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>Sửa câu trả lời…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>Đổi trạng thái</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>Đổi trạng thái: {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>Đổi trạng thái…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Đổi sang dạng chi tiết</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Đổi sang dạng danh sách</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>Thay đổi, điểm</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Đã sửa</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>Đã sửa ở đây từ khi xuất</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Giá trị thay đổi</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>Thay đổi từ lần in trước</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Đổi…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>Đang đổi trạng thái</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Kiểm tra</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>Kiểm tra một đợt: chỗ thiếu, giá trị ngoại lai, trùng lặp, người phỏng vấn</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>Đến hạn kiểm tra</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Kiểm tra tất cả</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Kiểm tra ngay</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>Kiểm tra các dòng</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>Khám sức khỏe</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>Kiểm tra: {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Đã kiểm tra</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Người kiểm tra</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Ngày kiểm tra</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>Đang kiểm tra các dòng</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>Đang kiểm tra nội dung</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Đang kiểm tra bản sao</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>Đang kiểm tra cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Đang kiểm tra tệp</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>Đang kiểm tra nhật ký</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>Đang kiểm tra đợt</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Đang kiểm tra các dòng</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Bảng kiểm</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>Bảng kiểm</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Kiểm tra</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>Lần kiểm tra đạt</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>Lần kiểm tra điều kiện</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>Lần kiểm tra quá hạn cuối tháng</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>Các lần kiểm tra đến hạn</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>Sức khỏe trẻ em</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>Lao động trẻ em</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>Con tuổi đi học</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Lựa chọn</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>Lựa chọn mà giá trị chữ muốn nói</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Lựa chọn</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>Lựa chọn phụ thuộc câu trả lời khác</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Chọn</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>Chọn chi nhánh</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>Chọn cụm</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>Chọn khách hàng ở bên trái để xem mọi thông tin.</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>Chọn khách hàng, phiếu đồng ý của người đó sẽ hiện ở đây.</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>Chọn một khách hàng, trang của khách hàng đó sẽ hiện ở đây.</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>Chọn khách hàng, tiết kiệm của người đó sẽ hiện ở đây.</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>Chọn khách hàng…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>Chọn khóa học</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>Chọn giáo trình…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Chọn tệp…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>Chọn loại</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>Chọn đối tác</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Chọn hình</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Chọn hình…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Chọn địa điểm…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>Chọn một hợp đồng rồi nộp yêu cầu bồi thường bằng phím C.</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>Chọn bảng hỏi</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>Chọn một chuyển gửi</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>Chọn một chuyển gửi, phiếu của nó sẽ hiện ở đây.</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>Chọn đợt</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>Chọn chương trình</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>Chọn chương trình và cụm</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>Chọn bảng tính</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>Chọn lĩnh vực</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Chọn sự kiện</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>Chọn cụm khác, hoặc một ngày muộn hơn.</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>Hãy chọn cách xem khác, hoặc ít chữ hơn.</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>Chọn tệp khác…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>Chọn ở bên cạnh mỗi cột chứa gì.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Chọn cột</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>Chọn từ danh sách; dk khi không biết câu trả lời, refused khi từ chối trả lời.</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>Chọn hình thức</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>Chọn một hoặc nhiều</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>Chọn cụm</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>Chọn bảng tính đã sửa</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>Chọn danh sách đã điền</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>Chọn lý do</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>Chọn chương trình</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>Chọn minh chứng</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>Chọn đó là ai</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>Chọn lý do</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>Yêu cầu bồi thường được duyệt</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>Yêu cầu bồi thường duyệt một phần</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>Đã nộp yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>Yêu cầu bồi thường của {client}: {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>Đã trả tiền bồi thường</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>Yêu cầu bồi thường bị từ chối</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>Yêu cầu bồi thường đã rút</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Yêu cầu</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Bồi thường</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>Bồi thường trong mười hai tháng</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>Tỷ lệ bồi thường: tiền bồi thường đã trả trong mười hai tháng đến cuối kỳ, chia cho phí bảo hiểm đã hưởng tính theo ngày.</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>Bồi thường cần chi trả</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>Bồi thường cần gửi bên bảo hiểm</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>Bồi thường ở bên bảo hiểm</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>Bồi thường: thiếu giấy tờ</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>Bồi thường: danh sách giải quyết của bên bảo hiểm</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Đã phân loại mật</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Nhập liệu</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>Bấm để lại bỏ qua</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Khách hàng</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>Mã khách hàng</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>Cột khách hàng</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>Danh sách khách hàng</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>Trang khách hàng</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>Là khách hàng từ</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>Khách hàng: chữ ký hoặc điểm chỉ</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Khách hàng</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>Khách hàng đến các buổi</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>Khách hàng tìm thấy</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>Khách hàng được phỏng vấn ở đợt đầu ({round}), theo nhóm nghiên cứu của ngày đó; lại được hỏi: được phỏng vấn trong đợt này.</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>Khách hàng trong thôn họp theo cụm.</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>Khách hàng của chi nhánh</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>Khách hàng thụ hưởng</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>Khách hàng cần bổ sung</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>Khách hàng đã rời</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>Những khách hàng có thể là người này</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>Khách hàng chưa được phỏng vấn</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>Khách hàng, suất ưu đãi, chương trình</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>Khách hàng, điện thoại, số và địa điểm mà nhiều phiếu trả lời dùng chung.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>Khóa sổ tháng…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Đóng thông báo</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>Khóa sổ tháng</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>Đóng chuyển gửi</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>Khóa sổ {month}</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>Đóng: {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Đã đóng</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>Đã khóa sổ trước đây, lúc {moment} ({fingerprint}); {actor} mở lại lúc {later}: {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Ngày đóng cửa</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>{who} khóa sổ ngày {day}</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>{actor} khóa sổ lúc {moment}. Số liệu giữ nguyên như ngày đó.</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>Đóng…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>Đang khóa sổ tháng</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>Mã và nhóm nghiên cứu giữ nguyên; những gì đã trao và đã trả lời ở lại chi nhánh cũ. Hộ gia đình và cơ sở kinh doanh đi cùng.</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>Mã chi nhánh</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>Mã chương trình</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>Mã, họ tên hoặc thôn</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Bảng mã</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>Các mã, cách nhau một dấu cách:</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>Thu thập giấy tờ</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>Nhận tiền hộ</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>Phiếu ghi chép</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Chế độ màu</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Cột</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>Số thứ tự cột</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>Cột nêu khách hàng</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Cột</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>Các cột và giá trị chữ có nghĩa như khi đó, {since}.</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>Cột chọn thủ công</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>Cột bỏ qua</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>Các cột của tệp</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>Cột không còn: {columns}.</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>Các cột bị bỏ qua</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>Các cột đọc được nằm trong bảng tính do `mfdw template` ghi ra.</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>Các cột được hiểu: {columns}.</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>Cột có vẻ đã đổi tên: {columns}.</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>Cột {area}, tiêu đề ở dòng {row}</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>Chuyển theo: {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Nguồn tiền</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>Gộp vào</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Dấu phẩy</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Đã cam kết</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>So sánh bảng tính…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Đã so sánh</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>Đang so sánh các khách hàng</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>Đang so sánh {done}/{total} khách hàng</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>Đang so sánh {file}</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>So sánh</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>Khách hàng nhóm so sánh</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Bổ sung</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Hoàn thành</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>Hoàn thành từ</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>Danh sách hoàn thành</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Tính</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>Tính hoàn lãi</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>Tính hoàn lãi…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>Người tính</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Máy tính</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>Đang tính hoàn lãi</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Điều kiện</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>Kiểm tra điều kiện</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>Kiểm tra điều kiện đến hạn</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>Kiểm tra điều kiện: danh sách của trường học</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>Có điều kiện</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>Hỗ trợ tiền mặt có điều kiện</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>Vay có điều kiện</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Điều kiện</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>Điều kiện đạt</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Lưu hành hạn chế</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Xung đột</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>Phiếu đồng ý</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>Đã đồng ý</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>Ngày đồng ý</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>Đồng ý cho dịch vụ</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>Đã rút đồng ý</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>Sự đồng ý, như đã ký trên phiếu</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>Sự đồng ý: {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>Sự đồng ý</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>Xây dựng</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Liên hệ</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Hợp đồng</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Điều phối viên</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Số bản</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Số bản:</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Sao chép địa chỉ &amp;liên kết</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>Bản sao trước khi xóa: {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>Sao chép chi tiết</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Sao chép hình</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Đang sao lưu cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Sửa sai sót</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Chi phí</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>Chi phí mỗi suất của tổ chức</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>Có thể là một trong số này:</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Không xóa được thư mục.</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>Đếm lao động</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>Ngày đếm</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Đang đếm</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Đang đếm…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Tính điểm</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>Hiện đang tính</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Khóa học</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>Đã lưu khóa học</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>Bảo hiểm từ</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>Bảo hiểm đến</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>Thủ công</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Tạo thư mục mới</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Tạo một thư mục mới</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Ghi có</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>Tín dụng kèm tập huấn</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>Ghi có {amount}</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Đã ghi có</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>Ngày ghi có</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>Tệp ghi có…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>Đang ghi có hoàn lãi</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>Ghi có hoàn lãi</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>Ghi có…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>Trồng trọt</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>Ctrl+Z trong phiếu sẽ hoàn tác phần đã dán.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cắ&amp;t</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Đồng tiền</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>Giáo trình</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>Giáo trình</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>Giáo trình của chương trình</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>Giáo trình…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Tùy chỉnh</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>Giá trị tùy chỉnh cho %1</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>Vòng vay</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>Kirin (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>BẢN NHÁP</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>Hư hại hoặc mất mát</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Tối</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>Đã bổ sung dữ liệu</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Chất lượng dữ liệu</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>Cơ sở dữ liệu và bản sao lưu ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ngày sửa</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Ngày bị Excel đảo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Ban ngày (06:00 đến 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>Ngày phỏng vấn</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>Ngày trước hay tháng trước?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>Ngày, ví dụ hôm nay</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Số ngày</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>Ngày và thời lượng</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>Số ngày ân hạn</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>Số ngày chờ</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>Số ngày đến lần kiểm tra đầu</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>Qua đời</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>Có người trong hộ qua đời</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Nợ</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Đã mất</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>Ưu đãi việc làm bền vững, khảo sát và tác động, cho một hoặc nhiều chi nhánh. Mọi dữ liệu nằm trên máy này.</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>Theo dõi việc làm bền vững cho chi nhánh, không cần cửa sổ.</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>Quyết định lại</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>Quyết định ngay</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>Hãy quyết định trước, nếu không chúng vẫn để ngỏ trong số liệu chính thức.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Đã quyết định</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>Đã quyết định như lần nhập gần nhất của loại tệp này</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Ngày quyết định</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Quyết định</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Quyết định</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Đã khước từ</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete để bỏ bộ lọc</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Gửi tiền</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>Đã lưu khoản gửi</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>Gửi tiền, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>Đã gửi</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>Gửi tiền…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Dạng chi tiết</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>Chẩn đoán</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>Qua đời</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Điểm khác nhau</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>Điểm khác cần quyết định</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>Người khác nhau</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>Khác nhau giữa các đợt</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Thư mục:</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>Khuyết tật</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>Đang bỏ lần tính hoàn lãi</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>Không hài lòng</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Làm lại</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Giấy tờ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Giấy tờ</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>Đủ giấy tờ</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>Ngày đủ giấy tờ</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>Giấy tờ còn thiếu</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>Thiếu giấy tờ</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>Không áp dụng</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>Không biết</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Xong</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>Thực hiện lúc</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Người thực hiện</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>Xong hôm nay</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>Xong {day}</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>Hoàn thành: phỏng vấn có câu trả lời, kể cả một phần. Mất mẫu: chuyển đi, đã rời, đã mất hoặc không tìm thấy.</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>Hoàn thành: phỏng vấn có câu trả lời, kể cả một phần. Mất mẫu: chuyển đi, đã rời, đã mất hoặc không tìm thấy. Mục tiêu là của toàn tổ chức.</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>Xong: {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Không biết</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>In hai mặt</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>Soạn bảng hỏi từ tệp này…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Đã giữ bản nháp</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>Soạn nháp từ tệp này</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>Bản nháp cho đến khi hết tháng</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Đang vẽ</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Ổ đĩa</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>Thả ảnh hoặc PDF vào đây, hoặc dán hình bằng Ctrl+V. Giấy tờ được lưu trong tệp của chi nhánh, nên có cả trong bản sao lưu.</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>Thả bảng tính vào đây</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>Bỏ bản này</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Đã bỏ</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>Ngày bỏ</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>Bỏ học</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Đến hạn</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>Đến hạn lại</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>Đến hạn là các khoản chi của tháng này; đã chi và bị trả lại là những gì diễn ra trong tháng, bất kể đến hạn khi nào.</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Ngày đáo hạn</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>Đến hạn {day}. {scheme} đang chờ kết quả.</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>Đến hạn: ngày kiểm tra nằm trong tháng. Đạt, %: số đạt trên số đến hạn. Quá hạn: còn mở và đã qua ngày, bất kể đến hạn tháng nào.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Xung đột thiết lập in hai mặt</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Trùng lặp</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>Xuất &amp;danh sách</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>Mỗi lựa chọn có một cột riêng.</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>Mỗi ô có màu đều kèm ghi chú. Trang Vấn đề dẫn đến tất cả các ô đó.</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>Mỗi bản sao được kiểm tra sau khi ghi. Hãy giữ một bản ngoài máy này.</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>Từng người phỏng vấn so với mọi người khác: nhịp độ, thời lượng, chỗ thiếu, độ đa dạng.</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>Mỗi người được đếm một lần. Hết hạn: ngày cuối nằm trong tháng mà không ai đến.</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>Mỗi người một lần, dù có bao nhiêu hợp đồng. Tuổi tính vào ngày cuối.</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>Mỗi bước tính vào tháng diễn ra. Số ngày đến khi trả: trung vị từ lúc nộp đến lúc trả.</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>Mỗi bước hiện các dòng của chính tệp; bạn có thể quay lại bất cứ lúc nào.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>Sửa khách hàng</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Sửa…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Tập huấn</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>Nơi khác…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>Tiết kiệm dự phòng</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>Tiết kiệm dự phòng: gửi và rút tiền</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>Đã xóa trống</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Đã kết thúc</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>Ngày kết thúc</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>Đã kết thúc hoặc hủy</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Kết thúc {day}</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>Tiếp nhận làm khách hàng</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>Hãy tiếp nhận khách hàng của chi nhánh này hoặc nhập từ tệp; bản in sẽ tự có số liệu.</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>Tiếp nhận người đầu tiên từ phiếu giấy, hoặc đưa danh sách vào từ Excel.</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>Tiếp nhận</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>Đang tiếp nhận khách hàng</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter để mở khách hàng</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>Nhập ngày cuối của danh sách.</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>Nhập hợp đồng</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>Hãy nhập hợp đồng trước.</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>Được nhập, sửa hoặc hoàn lại sau khi tháng đã khóa sổ. Không có trong số liệu nào ở trên.</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>Cơ sở kinh doanh bắt đầu</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>Cơ sở kinh doanh đóng cửa</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>Đã lưu cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>Cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Bút toán</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>Bút toán tài khoản tiết kiệm</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>Phong bì {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>Câu trả lời giống</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>Tỷ lệ lỗi</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Trang chẵn</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Sự kiện</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>Mọi câu trả lời được xem một lần.</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>Mọi giá trị thay đổi</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>Mọi cột đã có chỗ.</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>Mọi lần nhập đều hoàn lại được</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>Mỗi lần nhập được giữ ở đây kèm tệp, biên nhận và nút hoàn lại.</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>Mọi suất bảo hiểm đều có hợp đồng</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>Mọi phỏng vấn đều có khách hàng</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Mọi loại</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>Mọi danh sách đều trống.</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>Mọi người trong hợp đồng có hiệu lực được liệt kê ở đây, mỗi người một lần.</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>Mọi dòng đều nhập được</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>Mọi chương trình</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Mọi người</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>Khi đó mọi người trong cụm nằm trên một phiếu, như trên giấy.</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>Mọi dữ liệu nhập sau bản sao lưu này sẽ mất. Dữ liệu hiện nay được sao lưu trước, để có thể khôi phục lại.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Minh chứng</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>Minh chứng, ghi chú</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>Minh chứng: {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>Minh chứng…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ví dụ</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel (*.xlsx);;CSV (*.csv)</source>
   <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel has turned a number into the day {value}; write it again as a number</source>
   <translation>Excel đã đổi một số thành ngày {value}; hãy viết lại thành số</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV hoặc tệp ZIP của ODK, đúng như người khác đã tạo</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>Bị nhóm hoặc tổ chức loại</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Phải có</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Hết hạn</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Hết hạn</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>Ngày hết hạn</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>Sắp hết hạn</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>Giải thích thủ tục bồi thường</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Xuất danh sách</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>Xuất phiếu trả lời</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>Xuất phiếu trả lời…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>Xuất những dòng đã chọn</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>Đang xuất danh sách</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>Đang xuất phiếu trả lời</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Xuất…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Tiếp xúc</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Mắt</translation>
  </message>
  <message>
   <source>F</source>
   <translation>Nữ</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 đi đến ô tiếp theo; mỗi ô cho biết sai ở đâu.</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 đi đến vấn đề tiếp theo</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>CHÍNH THỨC</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Họ</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>Người nhà làm việc</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>Lệ phí đã nộp</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Trường</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Các trường</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>Số liệu khóa sổ lúc {moment} · mã đối chiếu {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>Số liệu tính đến</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>Số liệu tính đến {moment} · mã đối chiếu {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Tên tệp:</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>Nộp yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>Nộp yêu cầu bồi thường của</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>Nộp yêu cầu bồi thường: {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>Nộp yêu cầu bồi thường…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>Tệp cần nhập</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>Ngày nộp</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>Ngày nộp</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Loại tệp:</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>Tệp có phỏng vấn trong các ngày này được gợi ý đợt này.</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>Điền correct, drop hoặc newid vào từng dòng, rồi áp dụng bảng tính ở đây.</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>Điền chỗ trống</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>Ứng với {question}</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>Đã điền</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>Đã điền</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>Điền biểu mẫu</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>Đã điền {since}.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Điền vào</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>Bộ lọc {label}: {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Bộ lọc</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Cuối kỳ</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>Chính thức, khóa sổ lúc {moment}</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>Tìm t&amp;rùng lặp</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Tìm thư mục</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Tìm khách</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Tìm cài đặt</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>Tìm trùng lặp</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Tìm trong danh sách</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>Tìm bảng</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>Tìm từ</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Mã đối chiếu</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Đã học xong</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Thứ nhất</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>Lần đầu và lần cuối</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>Trước hết hãy đưa các đợt về một: xem menu của bảng hỏi.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Ngày đầu</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>Lần gửi đầu…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>{first} gõ lần một, {second} gõ lần hai · {same}/{compared} câu trả lời khớp</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>Thủy sản</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>Thu gọn thanh bên</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Đã theo dõi xong</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>Ngày theo dõi xong</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Đến hạn theo dõi</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>Ngày theo dõi</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>Theo dõi {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>Phông chữ</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>Ăn uống</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Cho</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>Cho (trẻ)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>Mỗi khách hàng có một tên không nói lên điều gì, giống nhau trong mọi lần xuất như vậy; ngày sinh đổi thành số tuổi</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>Cho mỗi kỳ trả đúng hạn</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>Cho mọi người mở tệp này</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>Cho nhà nghiên cứu bên ngoài: không có tên, số, địa điểm, hình hay văn bản tự do.</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>Phần cho chi nhánh</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>Phần cho đối tác</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>Bỏ những gì đã quyết định ở đây và ghép lại từ đầu</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>Phiên bản biểu mẫu</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>Chính thức hóa</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Tiến</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>Tìm thấy khi bạn gõ. Cứ tiếp tục; cả hai đều được giữ.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ ngày</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Từ đầu</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>Từ các số tiền này trở lên, suất ưu đãi chờ đến khi người khác có vai trò quản lý đồng ý. Không ai duyệt mục do chính mình ghi.</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>Từ số tiền này trở lên</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>Từ ngày này khách hàng không được đưa vào phân tích; hồ sơ vẫn giữ. Ảnh và giấy tờ rời khỏi tệp bằng Cài đặt, Cơ sở dữ liệu, Xóa hẳn giấy tờ.</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>Từ {day}</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Xuống dưới</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Lên trên</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>Cấp</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>Cấp cho chương trình số tiền, số suất, hoặc cả hai cho một năm, quý hoặc tháng.</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>Cấp ưu đãi cho</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>Cấp ưu đãi cho khách hàng</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>Cấp ưu đãi</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>Cấp ưu đãi: {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>Cấp cho khách hàng…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Đã cấp</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>Ghi là</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Hình thức đồng ý</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>Ngày phát</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>Đã cấp đến nay</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>Đã trao; đang chờ duyệt</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>Đang cấp ưu đãi</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>Quay lại để chọn bảng khác hoặc tệp khác.</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Tiến tới</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Tiếp tục</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>Tiếp tục (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Đến thư mục cha</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>Chuyển vào</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Tiếp tục</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>Đang đi học</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Điều nên biết</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>Dùng được đến</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Lớp</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>Cháu (nội/ngoại)</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>Ông/bà</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Thang xám</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>Nhóm ở dòng {row}</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>Các thành viên nhóm bảo lãnh khoản vay cho nhau; để trống nếu không có vay theo nhóm.</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>Nhóm nằm trong tiêu đề, cách nhau bằng {sign}.</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>Thẻ HXL</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>Đã nhận tháng này</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>Đã hài hòa</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>Đã nhận chương trình</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>Đã nhận {scheme}</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>Chưa nhận {scheme}</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>Việc nguy hiểm từ</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Chủ hộ</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>Là chủ hộ</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>Tiêu đề lặp lại</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>Tiêu đề và câu trả lời</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>Tiêu đề là nhãn.</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>Tiêu đề là tên câu hỏi.</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>Tiêu đề ở dòng {row}</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>Chăm sóc sức khỏe</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>Chăm sóc sức khỏe cần theo dõi</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>Chăm sóc sức khỏe: {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>Trạm y tế xã Đông</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>Tình trạng của đợt</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>Dịch vụ y tế</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>Lượt khám và phiếu khám: danh sách của cơ sở y tế</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>Tin nghe được đến nay</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Cao:</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Đã tổ chức</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>Hỗ trợ gia đình</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>Trợ giúp đã làm</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>Đã ghi trợ giúp</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>Trợ giúp dưới trường</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>Trợ giúp bồi thường</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>Trợ giúp bồi thường cho {client}</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>Đã giúp</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>Ở đây: {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Lịch sử</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Giữ lại vô thời hạn</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>Chủ hợp đồng</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Được lấy</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>Áp dụng từ</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>Nằm viện</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>Nhà cụm trưởng</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>Hộ gia đình</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>Đã lưu hộ gia đình</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Hình thức</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Số lượng</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>Bao nhiêu quy tắc phải đúng</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>Mỗi phần được tính bao nhiêu khi so sánh hai khách hàng. Phần mà một trong hai không có thì bỏ qua.</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Số lần</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>Chồng, vợ hoặc cha</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Biểu tượng</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Căn cước</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>Định danh bản ghi</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>Định danh của dòng bao ngoài</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>Nếu dừng, không có gì của việc này được giữ.</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>Ốm đau</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>Người khác ốm</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>Bệnh hoặc chấn thương do lao động</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>Người kiếm thu nhập ốm hoặc bị thương</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Nhập</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>Nhập %n dòng đúng</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>Nhập danh sách khách hàng</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Nhập một danh sách…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>Nhập một đợt</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>Hãy nhập một đợt ở mục Khảo sát; báo cáo của đợt sẽ hiện ở đây.</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>Nhập bảng tính</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>Nhập sao kê…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>Nhập suất ưu đãi</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>Nhập khách hàng</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>Nhập chương trình</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>Hãy nhập sao kê khoản vay của kỳ, rồi tính hoàn lãi.</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>Lần nhập đã ghi</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>Nhập: không có gì mới</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>Nhập lúc</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>Người nhập</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>Đang nhập {file}</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Các lần nhập</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Nhập…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Tổng cộng</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>In màu</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>Thuộc nhóm so sánh của {innovation}</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>Ở mọi dòng của cột này có ghi như vậy.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Có hiệu lực</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>Hiện vật hoặc dịch vụ</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>Ở bản ghi mới</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Trong Windows Task Scheduler, chọn Import Task… và lấy tệp này.</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>Trong bản sao lưu</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Trong tệp</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>Trong tệp: {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>Ở dòng cuối mỗi khách hàng chỉ được tính một lần, và chỉ các chương trình có kế hoạch mới được so với kế hoạch.</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>Bằng chữ bản địa</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>Ở phỏng vấn thứ hai</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>Bằng lời, cho tờ rơi</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>Ưu đãi</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>Loại ưu đãi</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>Sổ ưu đãi</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>Chương trình ưu đãi</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>Ưu đãi</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>Ưu đãi theo chương trình</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>Ưu đãi đã cấp</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>Ưu đãi đã cấp mỗi tháng</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>Ưu đãi đã nhận</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>Ưu đãi mà khách hàng đã nhận</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Inch (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Ấn Độ</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>Sáng kiến</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Chèn ký tự điều khiển Unicode</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>Kỳ trả nợ của khoản vay</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>Kỳ trả nợ</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>Các kỳ trả của {number}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>Đã lưu tổ chức</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Bảo hiểm</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>Yêu cầu bồi thường bảo hiểm</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>Bảo hiểm kết thúc: {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>Được bảo hiểm</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>Người được bảo hiểm</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>Người được bảo hiểm</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>Người được bảo hiểm: danh sách thành viên của bên bảo hiểm</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>Được bảo hiểm: {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>Bên bảo hiểm</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Lãi</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>Lãi đã trả</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>Lãi đã trả, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>Hoàn lãi</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>Hoàn lãi</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Phỏng vấn</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>Phỏng vấn cần quyết định</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>Phỏng vấn, {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Người phỏng vấn</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>Người phỏng vấn</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>Phỏng vấn</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>Số phỏng vấn so với mục tiêu, và so với khách hàng của đợt đầu.</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>Phỏng vấn hoàn thành</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>Phỏng vấn hoàn thành so với mục tiêu</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>Phỏng vấn hoàn thành trong số cần làm</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>Phỏng vấn đến hạn trong đợt này</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>Phỏng vấn từ {first} đến {last}.</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>Phỏng vấn trong tháng</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>Phỏng vấn ngoài đợt, quá ngắn hoặc quá dài.</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>Phỏng vấn dự kiến</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>Phỏng vấn đã gõ</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>Phỏng vấn chưa có khách hàng</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Trang nêu không hợp lệ</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>Có ai bị nhập hai lần không?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>Người này đã có ở đây chưa?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ngày cấp</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Ngày cấp</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>Được tính là đã cấp khi người khác đã đồng ý, ở mục Quyết định.</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>Cột điền vào đây: {why}.</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>Ngày xảy ra</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>Ưu đãi giúp cho</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>Chỉ cấp khi có lý do, lý do được lưu lại.</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>Bắt buộc điền</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Giữ nguyên như cũ.</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>Phỏng vấn này đã được nhập từ tệp.</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG hoặc PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Ưu tiên tác vụ:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Quản lý tác vụ</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Tùy chọn tác vụ</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>Tạo việc làm và việc làm có năng suất</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Tham gia</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>Ngày tham gia</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Giữ</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Giữ cả hai</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>Giữ cho phiếu sau</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>Giữ bản kia</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>Giữ bản hiện có</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>Đang lưu giấy tờ</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>Đang giữ bản nháp</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>Đang giữ bảng hài hòa</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Nguyễn Thị Hoa</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Nguyễn Văn Nam</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Giữ lại</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>Lưu tại</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>Giữ chân: còn hoạt động cuối tháng trên số hoạt động đầu tháng hoặc mới. Tuổi tính vào ngày cuối tháng.</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>Khóa của lần gửi</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Phím tắt</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>Các loại vấn đề</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>Nhận biết qua trang ẩn.</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>Nhận biết qua {columns} trên trang tính {sheet}.</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, biểu mẫu Google hoặc Microsoft, danh sách thường</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>Nhãn bằng chữ bản ngữ</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>Nhãn, để đọc</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>Cơ quan lao động</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Ngang</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>Ngôn ngữ và giao diện</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>Ngôn ngữ của tiêu đề</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>Ngôn ngữ của bản in</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Ngôn ngữ của cửa sổ</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Lớn hơn</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>Sao lưu cuối %n ngày trước</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>Sao lưu cuối %n giờ trước</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>Sao lưu cuối %n phút trước</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ngày cuối</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>Bút toán cuối</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>Lần cuối</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>Trang cuối trước</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Đi muộn</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Để sau</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Vĩ độ</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>Tờ rơi</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>Tờ rơi của chương trình</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>Học viên</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Học tập</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>Nhỏ nhất</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Rời khỏi</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>Giữ nguyên ba cột đầu: chúng cho biết dòng nào đã được lưu.</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>Rời khỏi việc nhập</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>Rời khỏi việc nhập?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>Bỏ qua dòng…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>Bỏ qua tất cả %n dòng…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>Bỏ qua các dòng này?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>Để không gắn</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>Rời khỏi mà không lưu?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Đã rời</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>Để trống</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Cạnh trái</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Ngày rời</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>Bỏ qua {since}.</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>Bị bỏ qua; bấm để lấy vào</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>Rời khỏi hộ</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Trái sang phải, dưới lên trên</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Trái sang phải, trên xuống dưới</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>Rời ngày {day}</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>Trợ giúp pháp lý</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>Vấn đề pháp lý</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Thời lượng</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>Cho phép tính lại một tháng đã khóa sổ, nên bản tổng hợp là bản nháp cho đến khi khóa lại. Ai làm, lúc nào và vì sao được giữ trong lịch sử.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>Giấy của nhà trường</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Bảng mã chữ</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Giấy phép</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>Giấy phép ngành</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Sáng</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>Việc nhẹ từ</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Có khả năng</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>Có khả năng là một</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>Có khả năng là một từ</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Giới hạn</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>Giới hạn của câu trả lời</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>Dòng của bảng kiểm</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>Kết nối với đối tác</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>Đã gắn với khách hàng</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>Gắn với khách hàng</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Danh sách</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Dạng danh sách</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Danh sách địa điểm và dấu trang</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Danh sách</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>Danh sách của bạn hoặc từ Mifos</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>Nay ở nơi khác</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>Sống cùng khách hàng khác…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>Chăn nuôi</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Khoản vay</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>Vòng vay</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>Đáo hạn</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>Giải ngân khoản vay, vòng {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>Trả hết nợ, không vay mới</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>Sao kê khoản vay</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>Sao kê khoản vay: kỳ trả đến hạn và đã trả</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>Khoản vay {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>Đã lưu khoản vay {number}</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>Khoản vay, vòng {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Khoản vay</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Tệp trên máy</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>Giấy phép địa phương</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Vị trí:</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Tệp nhật ký</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Đóng gáy cạnh dài</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Kinh độ</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Giao diện</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Tải lại</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>Xem lại vào ngày</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Xem thử</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Xem</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>Xem lại</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>Tra cứu…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>Được xem xét {count} ngày sau khi cấp.</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>Đang xem tệp</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>Đang tìm khách hàng giống …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>Đang xem tệp</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>Đang xem tệp …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Đang xem …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>Có vẻ là {what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>Mất việc hoặc mất nghề kinh doanh</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>Mất mùa hoặc mất vật nuôi</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide, theo giấy phép ISC và MIT</translation>
  </message>
  <message>
   <source>M</source>
   <translation>Nam</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Tạo lúc</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Tạo ngày {day}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Làm bằng</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>Menu chính</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>Menu chính ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>Tạo bản sao, tốt nhất trên USB</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>Tạo %n khách hàng mới</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>Tạo một chương trình ở trang Ưu đãi, hoặc xem ngày đầu và ngày cuối của nó.</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>Hãy tạo một chương trình ở mục Chương trình trước: loại Bảo hiểm vi mô.</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>Tách thành hai như trước</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>Học bù</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>Buổi học bù</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>Đang tạo khách hàng</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>Đang tạo chi nhánh mẫu</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>Đang tách một khách hàng thành hai như trước</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>Nam</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Quản lý</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Lề</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Dấu</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>Kết hôn</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>Ghép lại</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>Ghép các cột</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>Đã ghép</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>Tổ chức góp thêm</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>Đang ghép cột</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>Có thể là</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>Còn kịp trả đúng hạn</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Trung vị</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>Trung vị số phút</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>Ngày họp</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>Thành viên hộ</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>Thành viên hộ</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>Số người trong hộ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Nam giới</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>Số nam đã nghe</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>Hãy sửa, hoặc nhấn Ctrl+Enter lần nữa để lưu nguyên như vậy.</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>Sửa các ô rồi nhập lại tệp này: chỉ những gì bạn sửa mới được nhập.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Gộp</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>Gộp %n cặp</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>Gộp hai khách hàng</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>Gộp hai bản ghi</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Đã gộp</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>Gộp vào đó</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>Các lần gộp</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Đang gộp</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>Đang gộp hai khách hàng</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Tin nhắn</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Đạt</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>Bảo hiểm vi mô</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimét (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Số phút</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Thiếu</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>Câu trả lời thiếu</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>Học phần</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>Học phần của buổi</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>Học phần {number}: {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>Học phần</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>Học phần đã dự, mỗi học phần một lần; đi muộn vẫn tính. Trắc nghiệm: tỷ lệ điểm trung bình của các bài làm cả trước và sau; thay đổi tính bằng điểm phần trăm.</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>Tiền bồi thường</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>Số tiền dự kiến</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mông Cổ</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Tháng</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>Báo cáo tổng hợp theo dõi tháng</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>Báo cáo tổng hợp theo dõi tháng của chi nhánh {branch}</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>Tổng hợp tháng</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Số tháng</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>Số tháng là khách hàng</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>Số tháng giữa các lần kiểm tra</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>Cách nhau (tháng)</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Thêm</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Thao tác khác</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>Cần thêm giấy tờ</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>Thông tin thêm của khách hàng</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>Thao tác khác với hộ</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Lớn nhất</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Nhiều nhất một ngày</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Chuyển</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>Chuyển cụm</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>Chuyển cụm: {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Chuyển xuống</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>Chuyển sang cụm khác</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>Chuyển sang cụm khác…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Chuyển lên</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>Chuyển nơi ở</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>Chuyển đến {place}</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>Đang chuyển hộ</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>Đang chuyển khách hàng</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>Tổ chức phi chính phủ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>Tên bằng chữ bản ngữ</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>Tên bằng chữ địa phương</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Tên bằng chữ bản ngữ</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>Tên khách hàng</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Tên trường</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Tên cách xem</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>Hãy nêu cột khách hàng trước; sau đó mới tạo được khách hàng mới</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>Họ tên viết khác, còn lại giống nhau</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>Tên, mã hoặc số</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>Họ tên, mã hoặc thôn của khách hàng</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>Tên, quốc gia và đồng tiền. Chỉ mất một phút; khách hàng có thể nhập từ Excel sau.</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>Tên, nếu có</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>Tên và mã, như trong biểu mẫu</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>Họ tên giống nhau, giới tính và ngày sinh không khác. Khi hai bên ghi khác nhau, lấy theo người có nhiều bản ghi hơn. Mỗi lần gộp hoàn lại được ở «Đã gộp».</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>Tên câu hỏi</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>Đang gán câu trả lời</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>Tuổi theo quốc gia</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>Số giấy tờ</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>Thiên tai</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Gần như giống hệt</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Bắt buộc</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Cần xem lại</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Cần người xem</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>Chưa từng đi học</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Mới</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Thư mục mới</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>Dòng mới và dòng đã có</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>Ngân sách mới</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>Khách hàng mới</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>Khách hàng mới</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>Cột mới: {columns}.</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>Cơ sở kinh doanh mới</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>Khoản vay mới</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>Thành viên hộ mới</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>Hợp đồng mới</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>Hợp đồng mới của</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>Hợp đồng mới: {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>Hợp đồng mới…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>Chuyển gửi mới</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Chương trình mới</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Buổi mới</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>Trạng thái mới</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Tiếp</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>Hẹn tiếp theo</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>Các ngày tới</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>Mã trống tiếp theo</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Khung tiếp theo</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Vấn đề tiếp</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Bước tiếp</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Thẻ sau</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>Ngày thăm tới</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Ban đêm (18:00 đến 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Không</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>Không cần tài khoản hay internet. Nhấn F1 ở bất kỳ đâu để xem trợ giúp.</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>Không có số tiền: hiện vật hoặc dịch vụ</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>Chưa có lĩnh vực nào</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>Không có nhóm</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>Không suất ưu đãi nào cấp thành nhiều khoản chi.</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>Chưa có hậu kiểm nào</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Chưa có bản sao lưu</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Chưa có chi nhánh nào</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>Chưa có ngân sách nào</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>Không ô nào cần xem lại.</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>Không có cụm</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>Chưa có cụm nào</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>Tháng này không có lần kiểm tra nào đến hạn.</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>Không kiểm tra nào thấy điều gì cần người xem.</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>Không có lần kiểm tra nào đến hạn</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>Đến ngày này không có lần kiểm tra nào đến hạn.</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>Chưa có bảng kiểm nào</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>Không yêu cầu bồi thường nào đang chờ</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>Chưa có yêu cầu bồi thường nào.</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>Không khách hàng nào khớp cả từ tìm và bộ lọc.</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>Không khách hàng nào giống. Hãy tạo mới, tra cứu, hoặc để sau.</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>Chưa có khách hàng nào</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>Không điều kiện</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>Không có điều kiện nào gắn với ưu đãi đã nhận.</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>Không có điều kiện: ưu đãi được cấp ngay.</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>Chưa đồng ý</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>Không có sự đồng ý nào còn hiệu lực</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>Chưa đồng ý {scope}</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>Chưa có khóa học nào</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>Chưa có giáo trình nào</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>Không phải dữ liệu.</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>Không phải dữ liệu; giúp ghép các cột.</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>Không có giấy tờ nào trong thùng rác.</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>Không thời hạn</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>Chưa ghi cơ sở kinh doanh nào.</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>Không số liệu nào thay đổi kể từ khi tháng này được in lúc {moment} ({fingerprint}).</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Chưa có nhóm nào</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>Tháng này không cấp ưu đãi nào.</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>Chưa có ưu đãi nào.</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>Chưa trả lãi</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>Chưa ghi nhận phỏng vấn nào</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>Chưa ghi nhận cuộc phỏng vấn nào.</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>Không có phỏng vấn nào chờ</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>Chưa gõ phỏng vấn nào trong đợt này</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Chưa có phỏng vấn nào</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>Chưa có loại nào</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>Không có dòng nào cần xem.</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>Chưa ghi khoản vay nào. Khoản vay vẫn nằm trong hệ thống ngân hàng lõi; ở đây chỉ có mã số và các ngày.</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>Chưa có số</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>Không có cán bộ</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>Chưa có trường riêng nào</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>Không có cặp khách hàng nào chờ trong danh sách này.</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>Không có cặp nào gộp được mà không cần xem</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>Chưa phiếu nào được gõ hai lần</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>Chưa có đối tác nào</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>Không có khoản chi nào đến hạn</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>Đến ngày này không có khoản chi nào đến hạn.</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>Không hợp đồng nào có hiệu lực</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>Chưa có hợp đồng nào.</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>Không còn vấn đề nào</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>Chưa có bảng hỏi nào</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>Chưa tính hoàn lãi ở đây</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>Không có chuyển gửi nào ở đây</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>Chưa ghi giấy đăng ký nào.</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>Không nhập dòng nào</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>Không có quy tắc: không có gì phải chờ.</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>Không có quy tắc: ai cũng được hưởng.</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>Chưa có lần thăm an toàn nào.</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>Hôm nay không có chương trình nào đang chạy</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>Chưa có chương trình nào</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>Chưa có buổi nào được dự kiến hoặc tổ chức</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>Tháng này không có buổi nào được dự kiến hoặc tổ chức.</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>Chưa có buổi nào</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>Không có sao kê</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>Chưa nhập sao kê nào cho khoản vay này.</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>Không giá trị đã lưu nào thay đổi</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>Không có bảng</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>Không thấy cột riêng của công cụ nào: tiêu đề được lấy nguyên như vậy.</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>Không loại</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>Chưa lưu cách xem nào</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>Không có thôn</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>Chưa có lượt khám hoặc phiếu khám nào</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>Chưa có lượt khám hoặc phiếu khám nào.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>STT</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>Không: dừng ở đây</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>Chưa thấy ai giống. Tìm khi bạn gõ.</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>Không ai phù hợp</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>Không ai được hoàn lãi trong kỳ này.</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>Ở đây chưa ai có tiết kiệm dự phòng</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>Không có ai ở đây</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>Chưa chọn ai</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>Hôm nay không ai được bảo hiểm</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>Không tìm thấy ai với ‘{words}’</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>Không còn ai được hưởng.</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>Không chuyển gửi ai khi chưa có sự đồng ý; --best-interest thay cho sự đồng ý.</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>Chưa ghi thành viên nào của hộ.</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>Không ai thuộc nhóm nghiên cứu nào</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>Chưa có ai trong danh sách điểm danh của khóa học này.</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>Chưa chuyển gửi ai.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Chưa có ai</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Không có</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>Chưa ghi trợ giúp nào; phím H để ghi.</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>Không có: ngày, số tiền, biên nhận và ghi chú vẫn được hỏi.</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>Chưa xác nhận</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>Khối sao chép không vừa hết: bỏ lại {left}</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Chưa trả lời</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Không áp dụng</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>Không hỏi ở đây</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Chưa bắt đầu</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Chưa kiểm tra</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>Chưa kiểm tra: {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>Không kiểm tra: {questions}.</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>Chưa được tính khi tháng này khóa sổ.</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Chưa đến hạn</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>Không được hưởng</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Không tìm thấy</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>Không còn tìm thấy</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>Chưa phỏng vấn</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Không rõ</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Chưa gắn</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>Chưa điểm danh</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Không đạt</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>Không đạt: cần quyết định</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>Không đúng hạn</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Chưa chi</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>Không liên lạc được</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>Không họ hàng</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Không hiện</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Chưa dùng</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>Không dùng: {why}.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Chưa</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>Ghi sự đồng ý</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>Ghi chú chuyển gửi</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>Đã lưu ghi chú</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>Ghi chú: {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>Có ghi chú nằm cạnh bảng; chúng không được đọc.</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Ghi chú…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>Chưa giữ được gì: hãy sửa %n dòng rồi đọc lại bảng tính</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Không có gì phù hợp</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>Không có gì chắc chắn phù hợp. Chọn nội dung cột điền, hoặc bỏ qua cột.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Không tìm thấy</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>Chưa ghi gì cả</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Chưa có diễn biến nào.</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Không có gì ở đây</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>Không có gì trong tệp cho thấy điều này.</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>Không có gì đến hạn ở cụm này</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>Chưa lưu gì.</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>Chưa ghi gì trước bước 5</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>Không có gì sai ở đây</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>Chưa giữ gì: mỗi câu hỏi đứng riêng ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>Không có gì mới: mọi dòng đã có sẵn</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>Không có gì lạ ở đây</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>Không giữ gì của lần nhập này.</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>Chưa đọc gì</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>Không có gì cản trở.</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>Không có gì cần quyết định</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Không có gì cần xem xét</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Không có gì để hiện</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Không có gì chờ</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Không có gì chờ duyệt</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>Chưa thỏa thuận việc gì. Nhấn Enter trên một việc để ghi là đã xong.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Chưa nhập gì</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>Chưa lưu gì cả.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Không ghi gì cả.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Chưa có gì</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>Đang ghi sự đồng ý</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto, theo SIL Open Font License, dưới tên các bộ chữ MFDW</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Hiện nay</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Mã khoản vay</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>Mã ở ngân hàng lõi</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>Số lượng</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>Mã số của khách hàng</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>Số của cả hai</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>Số lần kiểm tra</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>Số dòng trong phần lặp</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>Số của dòng bao ngoài</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>Số dòng trong tệp này</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>Đánh số các dòng 1, 2, 3 …: trang khác nêu chúng ở {column}.</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>Đánh số: 1 là thứ nhất.</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Các số</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>Số lẫn trong ngày</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>Số nghĩa là không có câu trả lời</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>Số cách trung bình ba độ lệch chuẩn; số tiền vượt quá 1,5 khoảng tứ phân vị của logarit.</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>Số kèm chữ</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Trang lẻ</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>Điểm lạ</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Thuộc</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>Thuộc hộ của</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>Mời và trả lời…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>Không đưa ra nữa</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Đã mời</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>Ngày mời</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Cán bộ</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>Cán bộ phụ trách các cụm và khách hàng của cụm.</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>Mã cũ</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>Mã cũ của khách hàng</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>Nghỉ phép</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>Chỉ một mặt</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>Có trên bản in của khách hàng</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>Cho khoản vay</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>Đúng hạn</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>Mỗi mục một câu trả lời</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>Mỗi suất</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>Một cột, các mã cách nhau bằng dấu cách</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Xin đợi …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>Một trong danh sách</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>Một quy tắc là đủ</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>In trọn từng bản một</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>Mới chỉ biết mã số của khách hàng này</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>Chỉ cho người được xem dữ liệu nghiên cứu</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>Chỉ khi mọi kỳ trả đúng hạn</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>Chỉ khi {condition}.</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>Chỉ khi {condition}; nếu không thì sang {next}.</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>Chỉ dòng đã có</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>Chỉ dòng mới</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>Mỗi lần chỉ đọc một bảng.</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>Chỉ người được xem dữ liệu nghiên cứu mới thấy.</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Chỉ những gì thay đổi</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>Mở cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>Mở cơ sở dữ liệu…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>Việc chưa xong</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Mở lại</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>Đã mở gần đây</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>Mở khách hàng</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Mở danh sách chọn</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Mở thư mục</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>Bấm đúp để mở dòng tiêu đề, hoặc chọn trang tính khác.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Mở dữ liệu mẫu</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>Mở quá lâu</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>Mở «Gõ câu trả lời» để gõ tiếp.</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>Ngày mở</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>Đang mở cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>Đang mở tệp</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>Đang mở bảng hỏi</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Mở…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>Không dùng cùng lúc 'Số trang mỗi tờ' và 'Tập trang'.
Hãy tắt một trong hai.</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Hướng</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Khác</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>Câu trả lời khác với bản đã lưu</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>Ngày khác</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>Sự kiện khác</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>Ngôn ngữ khác</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Lý do khác</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>Họ hàng khác</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>Văn bản khác</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>Khác, ghi rõ</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>Giữ giá trị đã lưu</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>Luôn giữ giá trị đã lưu</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>Giá trị đã lưu; tệp điền chỗ trống</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>Kết quả chuyến thăm</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Giá trị ngoại lai</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Tệp ra:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Thiết lập đầu ra</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>Số bên ngoài</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>Ngoài sáng kiến</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>Dư nợ</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>Dư nợ đến ngày</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Quá hạn</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Trường riêng</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>Trường riêng của suất</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>Hộ riêng…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Chữ bản ngữ</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>T&amp;huộc tính</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;Excel (*.xlsx)</source>
   <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Trang</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>Tập &amp;trang:</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Thứ tự trang:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Bố cục trang</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Xung đột thiết lập trang</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Xuống một trang</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Sang trái một trang</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Sang phải một trang</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Khổ giấy:</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Lên một trang</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>Trang {page}/{count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Trang {page}/{pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Các trang</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Số trang &amp;mỗi tờ:</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Trang từ</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Đã trả</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>Trả sau khi nộp %n ngày</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Người chi</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>Khách hàng trả</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>Nam được trả công</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Ngày trả</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Giải ngân</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>Ngày giải ngân</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Trả cho</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>Nữ được trả công</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>Lao động thuê</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>Trả công, nữ / nam</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>Đã chi…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>Các cặp cùng số</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Các cặp trông giống nhau</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Bản in</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Khổ giấy</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Nguồn giấy:</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>Giấy đăng ký và lần thăm an toàn được ghi ở thẻ Cơ sở kinh doanh của khách hàng.</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>Giấy sắp hết hạn</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Cha/mẹ</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Thư mục cha</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>Ngăn cách bằng</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>Giúp một phần</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>Đã hoàn lại một phần</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Đối tác</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Đối tác</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>Buổi chia sẻ lại</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>Buổi chia sẻ lại: {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>Buổi chia sẻ lại…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Đã truyền lại</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>Mật khẩu của {name}</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>Mật khẩu: </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>Mật khẩu:</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Dán</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Dán hình</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Dán từ Excel</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>Dán từ bảng tạm?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Khoản chi</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>Khoản chi của suất ưu đãi</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Khoản chi</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>Khoản chi đến hạn</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>Các khoản chi của suất ưu đãi</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>Các khoản chi đến hạn</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>Khoản chi: danh sách của đơn vị chi trả</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>Mỗi suất</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>Mỗi khách hàng</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>Mỗi người hoàn thành</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Kỳ</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>Thành viên hộ</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>Số người</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>Người được bảo hiểm</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>Người được bảo hiểm</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Điện thoại</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>Ảnh khách hàng</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>Ảnh và PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Hình (*.png);;Bản vẽ (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Hình</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>Địa điểm không thể có, không chính xác, hoặc xa mọi địa điểm khác.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Kế hoạch</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>Lập kế hoạch một đợt</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>Lập kế hoạch đợt…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>Hãy lập kế hoạch một buổi ở trang Ưu đãi; phiếu của buổi đó sẽ được in ở đây.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Dự kiến</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>Số suất dự kiến mỗi tháng</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>Số buổi dự kiến</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>Dự kiến: chưa tổ chức. Tham dự: có mặt hoặc đi muộn, trên số đã điểm danh.</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>Xin lưu ý</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>Xin gửi lại phần này cho chi nhánh {branch}.</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>Dấu chấm hay dấu phẩy?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Điểm (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>Điểm trắc nghiệm</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>Hợp đồng bảo hiểm</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>Hợp đồng có hiệu lực cuối tháng: {policies}. Khách hàng hoạt động được bảo hiểm: {part}/{whole}.</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>Hợp đồng đã kết thúc: {due}, trong đó gia hạn: {renewed}.</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>Hợp đồng cần gia hạn</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Hợp đồng bảo hiểm</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>Số hợp đồng</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>Hợp đồng của</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>Hợp đồng của {client}</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Dọc</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>Thai sản và sinh con</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Phí bảo hiểm</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>Chưa đóng phí</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>Ngày đóng phí</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Người lập</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Có mặt</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Trước</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>Thôn Đông</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>Tiền gốc</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>In ngay</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>In ra tệp...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>In bảng hỏi trống…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>In tất cả</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>In danh sách…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Phạm vi in</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>In trang của khách hàng</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>In phiếu</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>In danh sách</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>In ra tệp (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>In, ký, khóa sổ</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>In bởi {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>In bởi {actor} · MFDW {version}, quy tắc {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>In ngày {day} · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Máy in</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Thuộc tính máy in</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Đang in</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>In…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>Vấn đề trước</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Vấn đề</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>Vấn đề thành bảng tính…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Sản phẩm</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Hồ sơ</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Phần mềm</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Có sẵn</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>Đây là đề xuất, không phải luật: hãy hỏi thanh tra lao động rồi sửa. Trẻ trong hộ làm việc khi chưa đủ các tuổi này sẽ được đánh dấu. Thống kê lao động trẻ em giữ các khoảng tuổi theo quy tắc của nó.</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>Đề xuất cho quốc gia: {light}, {general} và {hazardous} tuổi.</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>Bảo vệ trẻ em</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>Minh chứng</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Cơ sở y tế</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>Giả danh</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Mục đích</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>Khôi phục bản sao lưu</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>Khôi phục từ tệp</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>Khôi phục từ tệp…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Cho vào thùng rác</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Khôi phục</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>Khôi phục bản này…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Đang khôi phục bản sao lưu</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Quý</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>Quý {number} năm {year}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>Câu hỏi hoặc người</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>Bảng hỏi</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>Bảng hỏi</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Câu hỏi</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>Câu hỏi và khiếu nại: hãy hỏi tại chi nhánh {branch}.</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>Câu hỏi không hiện</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>Câu hỏi của mọi đợt đưa về một</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>Câu hỏi mà biểu mẫu bỏ qua</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>Câu hỏi phải hỏi mà không có câu trả lời, kèm lý do.</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>Câu hỏi có nhiều câu trả lời</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Thoát</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Trắc nghiệm</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>Trắc nghiệm sau</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>Trắc nghiệm sau, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>Trắc nghiệm trước</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>Trắc nghiệm trước, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>Thay đổi trắc nghiệm</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>Đọc hậu kiểm…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>Đọc bảng hỏi</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>Đọc bảng hỏi…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>Đọc bảng tính đã sửa…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>Hãy đọc bảng hỏi vào; sau đó nhập câu trả lời đã thu thập bằng nó.</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>Đọc trước</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>Đọc từ XLSForm của KoboToolbox hoặc ODK, hoặc nhập tệp câu trả lời.</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>Đọc từ XLSForm của nó, hoặc soạn nháp từ tệp này.</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>Đọc bảng hỏi</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>Đang đọc các dòng</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>Đang đọc bản sao lưu…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Đang đọc {file}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Đang đọc…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Lý do</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>Lý do rời đi</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>Lý do của trạng thái</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>Lý do hoặc ghi chú</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>Lý do vẫn cấp</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>Hoàn lãi</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>Hoàn lãi khi con đi học</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>Hoàn lãi của một khoản vay</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>Thu hồi hoàn lãi</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>Đã hoàn lãi rồi</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>Các khoản hoàn lãi</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>Đã duyệt hoàn lãi</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>Đã bỏ lần tính hoàn lãi</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>Hoàn lãi của một kỳ</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>Hoàn lãi cần duyệt hoặc ghi có</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>Hoàn lãi, tiết kiệm và khoản chi</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Biên nhận</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>Số biên nhận</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>Biên nhận của lần nhập</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>Số biên nhận hoặc hợp đồng</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>Biên nhận, tệp và công thức nhập</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>Biên nhận: khôi phục một lần nhập</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>Biên nhận: hoàn tác một lần nhập</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>Biên nhận…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Đã nhận</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Ngày nhận</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>Công thức nhập (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>Công thức của lần nhập này</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>Nhận ra theo các cột: {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Ghi chép</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>Ghi ưu đãi</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Ngày ghi</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Người ghi</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Số bản ghi</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>Bản ghi bị chặn</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>Bản ghi đã bỏ</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>Bản ghi đã khôi phục</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>Bản ghi giữ nguyên</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>Bản ghi đã gỡ</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>Ô màu đỏ cần sửa: các dòng đó chưa được lưu.</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Chuyển gửi</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>Hãy chuyển gửi khách hàng đến đối tác, kết quả được theo dõi ở đây.</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>Chuyển gửi {name}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Mã tham chiếu</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>Chuyển gửi</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>Chuyển gửi của {name}</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>Đã lưu chuyển gửi</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>Phiếu chuyển gửi</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>Đã đóng chuyển gửi đến {partner}</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Chuyển gửi</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>Chuyển gửi và kết quả: danh sách của đối tác</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>Chuyển gửi cần theo dõi</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>Chuyển gửi đến đối tác</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>Chuyển gửi đến {partner}</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>Từ chối</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>Từ chối %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>Từ chối nếu không có lý do</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Từ chối</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>Đối tác từ chối</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>Từ chối…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>Đăng ký dưới dạng</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>Cơ sở đã đăng ký</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>Đã đăng ký: {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Đăng ký</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>Đăng ký cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>Cơ quan đăng ký</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>Giấy đăng ký</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>Đã lưu giấy đăng ký</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>Giấy đăng ký</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>Giấy đăng ký sắp hết hạn</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Bị loại</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>Quan hệ với {name}</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>Người thân</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Lưu ý</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Gỡ</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>Gỡ cách xem</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>Xóa hẳn giấy tờ</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>Xóa hẳn giấy tờ…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>Xóa hẳn</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Bỏ điều kiện</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Bỏ trường</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Bỏ quy tắc</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Đã gỡ</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Đang gỡ</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>Đang gỡ suất ưu đãi</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>Đang gỡ yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>Đang gỡ khách hàng</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>Đang xóa hẳn giấy tờ</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>Đang gỡ hợp đồng</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>Đang gỡ lượt khám</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>Gia hạn</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Mở lại</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>Mở lại tháng</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>Mở lại {month}</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>{who} mở lại ngày {day}</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>Đang mở lại tháng</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Mở lại…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>Đã trả hết</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Sửa chữa</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>Thay thế trong %n ô…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Báo cáo</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Bắt buộc</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Phiếu trả lời</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Phiếu trả lời</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>Phiếu trả lời liên quan</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>Phiếu trả lời tạo nên số liệu</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>Phiếu trả lời của khảo sát</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Hạn chế</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>Chuyển gửi hạn chế được đếm và không bao giờ nêu tên. Đã giúp: toàn bộ hoặc một phần, trong số đã đóng trong tháng.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Ngừng</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Đã ngừng</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Trả lại</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>Bị trả lại…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Thu hồi</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>Thu hồi %n khoản hoàn lãi</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Ngang đảo ngược</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Dọc đảo ngược</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>Thu hồi hoàn lãi của {client}</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>Đã thu hồi</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>Thu hồi {day}</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>Thu hồi…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>Đang thu hồi hoàn lãi</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>Đã lưu xem xét</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>Xem xét: {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Xem xét…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Cạnh phải</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Phải sang trái, dưới lên trên</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Phải sang trái, trên xuống dưới</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>Giá cả tăng</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>Quản lý rủi ro và nợ quá mức</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Vai trò</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>Mái nhà</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Danh sách điểm danh</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Đợt</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>Báo cáo đợt</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>Làm tròn đến</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>Các đợt trong tệp</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Dòng</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>Dòng của phần lặp</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>Dòng của phiếu trả lời</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>Dòng {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>Dòng {row} quyết định: ‘{cell}’.</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>Dòng {row}: {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Dòng</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>Dòng bỏ ra bằng tay</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Các dòng của tệp</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Dòng đã đọc</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Các dòng không được lấy</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>Dòng {rows}.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Quy tắc</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>Quy tắc cho {field}</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>Quy tắc hoàn lãi</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>Đã lưu quy tắc</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>Đã hoàn lại quy tắc</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>Quy tắc theo ngày</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>Đã lưu quy tắc phê duyệt</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>Quy tắc của biểu mẫu</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>Quy tắc của biểu mẫu…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>Quy tắc không được kiểm tra</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Quy tắc…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Đang vay</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>Đang vay</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Thời hạn</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>Dùng dụng cụ an toàn tại nhà</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>Dụng cụ an toàn | 60 | hộp sơ cứu</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>Lao động an toàn</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>Lao động an toàn tại nhà</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>Thăm an toàn</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>Đã lưu lần thăm an toàn</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>Thăm an toàn</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>Cùng căn cước, họ tên và thôn viết khác</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>Giống liên tiếp</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>Cùng họ tên và ngày sinh, khác thôn và điện thoại</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>Cùng họ tên và thôn</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>Chỉ cùng họ tên, khác năm sinh và thôn</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>Cùng số, cùng người</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>Cùng số…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>Cùng một người</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>Chi nhánh mẫu</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Giá trị mẫu</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>Lưu %n suất ưu đãi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>Lưu %n lần kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>Lưu %n khoản chi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>Lưu %n dòng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>Lưu %n phiếu khám</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Lưu thành</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>Lưu PDF</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Lưu bản sao</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Lưu bản sao ở nơi khác…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Vẫn lưu</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Lưu biểu mẫu nhập trống cho Excel…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>Lưu và tiếp</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Lưu thành Excel</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>Lưu thành Excel…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Lưu thành…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>Lưu mọi thay đổi</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>Lưu mọi thay đổi thành bảng tính…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>Tự động lưu bản tổng hợp mỗi tháng…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>Hãy lưu trước, hoặc bỏ những gì đã gõ.</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Lưu công thức nhập</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Lưu công thức nhập…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>Lưu điểm danh</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>Lưu ngân sách</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>Lưu bảng mã</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>Lưu bảng mã…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>Lưu tệp ghi có</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>Lưu giấy tờ</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>Lưu nhật ký tiếp xúc</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>Lưu số liệu</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Lưu danh sách</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>Lưu danh sách thành bản in</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>Lưu danh sách trùng lặp</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>Lưu tệp gốc…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>Lưu bản in</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>Lưu bản in thành PDF</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Lưu hình</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Lưu hình…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>Lưu các vấn đề</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>Lưu các vấn đề thành bảng tính, sửa các ô được đánh dấu rồi nhập lại.</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>Lưu biên nhận…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>Lưu công thức nhập…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>Lưu phiếu</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>Lưu biểu mẫu nhập</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>Lưu cách xem</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>Lưu bảng tính</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>Lưu bảng tính, sửa trong Excel, rồi đọc lại: ở đây hiện những gì sẽ thay đổi trước khi giữ.</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>Lưu bảng tính…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>Hãy lưu trước, hoặc bỏ đi.</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Lưu cách xem này…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gửi tiết kiệm</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>Cách &amp;xem đã lưu</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Đã lưu thành {file}</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>Đã lưu trước đây</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Cách xem đã lưu</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Đang lưu</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>Đang lưu khách hàng</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>Đang lưu khoản vay</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>Đang lưu ghi chú</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>Đang lưu thành viên hộ</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>Đang lưu chuyển gửi</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>Đang lưu giấy đăng ký</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>Đang lưu lần thăm an toàn</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>Đang lưu buổi chia sẻ</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>Đang lưu lần tập huấn</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>Đang lưu cách xem</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>Đang lưu cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>Đang lưu bút toán</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>Đang lưu mọi thay đổi</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>Đang lưu các chuyển gửi</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>Đang lưu điểm danh</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>Đang lưu suất ưu đãi</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>Đang lưu ngân sách</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>Đang lưu các lần kiểm tra</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>Đang lưu yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>Đang lưu khóa học</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>Đang lưu quyết định</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>Đang lưu số liệu</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>Đang lưu tệp</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>Đang lưu hộ gia đình</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>Đang lưu tổ chức</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>Đang lưu phỏng vấn</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>Đang lưu bản in</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>Đang lưu các khoản chi</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>Đang lưu kế hoạch</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>Đang lưu hợp đồng</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>Đang lưu các vấn đề</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>Đang lưu các câu hỏi</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>Đang lưu công thức nhập</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>Đang lưu xem xét</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>Đang lưu quy tắc</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>Đang lưu chương trình</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>Đang lưu buổi</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>Đang lưu phiếu</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>Đang lưu loại</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>Đang lưu lượt khám</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>Đang lưu số lao động</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>Tiết kiệm</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>Tài khoản tiết kiệm</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>Báo, và vẫn cấp</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>Cho biết nghĩa của giá trị chữ…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>Hãy nêu ai được phỏng vấn</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>Nêu lý do trên phiếu</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Quét lại</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>Quét khách hàng</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Đã xếp lịch</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Hẹn giờ in:</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Chương trình</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>Chương trình</translation>
  </message>
  <message>
   <source>School</source>
   <translation>Đi học</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>Tuổi đi học từ</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>Tuổi đi học đến</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>Trường học, bảo hiểm, tổ chức phi chính phủ …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>Bộ đồ dùng đầu năm học</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>Việc học</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>Điểm, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Cuộn xuống</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Cuộn đến đây</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Cuộn sang trái</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Cuộn sang phải</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Cuộn lên</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>Tìm khách hàng, cụm, chương trình…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>Tìm kiếm được theo trường này</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>Tìm hoặc thực hiện…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Thứ hai</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Ca hai (16:00 đến 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>Nhập lần hai</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>Nhập lần hai và điểm khác nhau…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Nhập lần hai</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>Phỏng vấn thứ hai</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>Giấy thứ hai của cùng người, hoặc của người khác</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>Lần gõ thứ hai</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Mật</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Các phần</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>Các phần của cài đặt</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>Ngành</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Đã xem</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>Ngày xem</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>Bỏ chọn</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Dấu chấm phẩy</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>Nhạy cảm: chỉ cho người được xem câu trả lời như vậy</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Đã gửi</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>Người gửi</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Ngày gửi</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>Đã gửi bên bảo hiểm</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Dịch vụ</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Buổi</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>Buổi số</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>Đã lưu buổi</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Buổi tập huấn</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>Buổi tập huấn và điểm danh</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>Buổi đã tham dự</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Buổi đã tổ chức</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>Buổi hôm nay</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Thiết lập</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>Thiết lập chi nhánh của tôi</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>Đang thiết lập chi nhánh</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Cài đặt</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>Nhiều lựa chọn nằm trong một cột chung và trong từng cột riêng.</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>Nhiều mục trong danh sách</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Mức độ</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Giới tính</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Tỷ trọng</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>Tỷ lệ thiếu</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>Tỷ lệ của tiền lãi</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Dùng chung</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>Khách hàng chưa học khóa nào.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Trang tính</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>Phiếu của cụm</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>Các trang của tệp</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Đóng gáy cạnh ngắn</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Hiện</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>&amp;Hiện tệp ẩn</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Hiện là</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>Minh chứng bằng: {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Thanh bên</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>Phiếu ký nhận…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Chữ ký</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>Chữ ký hoặc điểm chỉ</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Chữ ký</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>Đăng ký đơn giản</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Từ ngày</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>Chị em: cùng thôn, thiếu tên chồng, sinh sau 2 năm</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>Cỡ đồng phục</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>Phiếu giấy</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>Phiếu…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Nhỏ hơn</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>An sinh xã hội</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>Dịch vụ xã hội</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Một phần</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>Một số ô chưa thể lưu</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>Một số ô có lỗi như #N/A; được tính là không trả lời.</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>Một số công thức không có kết quả được lưu: hãy mở tệp bằng Excel, lưu một lần, rồi chọn lại.</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>Một phần chờ duyệt</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>Một số dòng bị ẩn hoặc bị lọc; chúng được đọc như các dòng khác.</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>Người khác hỏi lại một số khách hàng vài câu hỏi; hãy đọc tệp đó, mỗi câu trả lời được đối chiếu với phỏng vấn.</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>Khác…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>Có ghi ở đây nhưng chưa cấp gì</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>Phát hiện điều bạn không được xem</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Có lỗi xảy ra</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Giờ cụ thể</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Tách các trang hoặc khoảng trang bằng dấu phẩy. Khoảng là hai số cách nhau bằng dấu gạch nối. Ví dụ: 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Đã chi</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>Chia một suất ưu đãi của khách hàng thành các khoản chi, chúng sẽ vào đây.</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>Chia suất đã chọn</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>Trao đổi với bên bảo hiểm</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Vợ/chồng</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>Vợ/chồng hoặc cha</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>Bảng tính</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>Bảng tính (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Nhân viên</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>Tập huấn nhân viên: {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>Tập huấn nhân viên…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Chuẩn</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Hiện có</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>Hiện có</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>Sao kê…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Trạng thái</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>Trạng thái của khách hàng</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>Trạng thái từ ngày</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>Trạng thái: {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Được giữ</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Giảm</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>Bước {number}/{count}: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>Bước {number}: {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Còn mở</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Dừng và đóng</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>Đã dừng theo ý bạn</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Đã lưu</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>Lưu số liệu của một tháng đã kết thúc. Từ nay bản tổng hợp in các số này, ghi là chính thức, với cùng mã đối chiếu; những gì nhập sau đứng bên cạnh như điều chỉnh.</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>Dòng như vậy</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>Tình trạng khảo sát</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>Tiến độ khảo sát</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>Phiếu trả lời khảo sát</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>Đợt khảo sát</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>Báo cáo đợt khảo sát</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>Các đợt khảo sát</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Khảo sát</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>Cú pháp đọc dữ liệu vào SPSS kèm nhãn</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 Dụng cụ có tay cầm an toàn</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>TRUE và FALSE trong cột số được đọc là 1 và 0</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Thẻ trước</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Bảng</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>Bảng bao ngoài</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>May mặc và dệt</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>Lấy bảng tính thứ hai làm lần gõ thứ hai của đợt này</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Lấy vào</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Lấy</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>Bỏ các bộ lọc</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Lấy bản này</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>Hoàn lại quy tắc này</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Đã hoàn lại</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>Đã hoàn lại: gỡ {removed}, khôi phục {restored}</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Được lấy vào</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>Rút tiết kiệm</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>Đang hoàn lại quy tắc</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>Đang hoàn lại</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>Tham gia là do bạn tự chọn. Nếu có gì khó khăn, hãy nói với cán bộ của bạn.</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Đang hoàn lại lần nhập</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>Đã lưu buổi chia sẻ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Mục tiêu</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>Mục tiêu trừ so sánh: {points} điểm (z {z}, p {p}).</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>Mục tiêu trừ so sánh: {points} điểm.</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>Có giảng dạy</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Mã số thuế</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>Chi tiết kỹ thuật</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>Răng</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Điện thoại</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>Số điện thoại</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>Điện thoại chi nhánh</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Biểu mẫu nhập cho Excel</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Biểu mẫu nhập cho Excel…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Văn bản</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>Văn bản ghi thay cho lựa chọn, kèm lựa chọn có thể là ý đó.</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>Giá trị chữ đã được gán trong các lần nhập trước.</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>Văn bản, ngày, và những gì cho biết về một người</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>Tiếng Thái (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>Quy tắc mới áp dụng từ</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>Kiểm tra tìm thấy %n lỗi</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>Trẻ đi học ít nhất 80 % số ngày</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>Khách hàng</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>Khách hàng biết mục đích khảo sát và đồng ý trả lời</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>Được phỏng vấn khách hàng cho khảo sát</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>Bảng mã và mô tả cho các phần mềm (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>Bảng mã, trên một trang riêng</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>Được lưu dữ liệu để phục vụ dịch vụ</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>Ngày đứng trước…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>Các ngày phỏng vấn nằm trong kế hoạch của đợt.</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>Tác động lên các ví dụ</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>Đã lưu tệp</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>Đã lưu tệp đúng như khi nhập</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>Tệp đã thay đổi sau khi các dòng được kiểm tra</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>Tệp sẽ chứa</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>Giá trị của tệp, kể cả thay chỗ đã sửa ở đây</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>Theo tệp, khi không trống</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>Lần gửi đầu mở tài khoản cho khách hàng.</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>Lấy lần một</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>Khoản đầu ngày</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>{shown} đầu tiên trên {all}; bảng tính của biên nhận này có tất cả.</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>Đã dừng việc nhập</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>Ưu đãi kết thúc</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>Phỏng vấn đang được giữ làm bản nháp</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>Phỏng vấn của {client} chưa hoàn thành</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>Phỏng vấn bạn đang gõ đã được giữ lại</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>Bản sao lưu cuối đã cũ</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>Đã lưu danh sách</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>Đã lưu logo</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>Đã gỡ logo</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>Điểm danh của buổi này chưa được lưu</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>Tháng đứng trước…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>Tháng chưa kết thúc</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>Bản mới hơn</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>Số của một dòng ở trên</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>Số của dòng trong {sheet} mà dòng này thuộc về.</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>Cán bộ của cụm</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Bản in</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>Không hiện được hình; hãy lưu rồi mở.</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>Từ của chương trình</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>Đã lưu biên nhận</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>Đã lưu công thức nhập</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>Đã lưu công thức nhập</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>Đợt</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>Cùng số tiền cho mọi người</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>Cùng một người…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>Cùng một lần gửi hai lần, câu trả lời khác nhau</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>Các phần của điểm số</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>Lấy lần hai</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>Toàn trang tính</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>Trang tính nguyên trạng</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>Phiếu chưa thể lưu</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>Trang tính bị hỏng hoặc được ghi theo cách lạ. Nó đã được đọc từng ô: hãy kiểm tra không thiếu dòng nào.</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>Bản tổng hợp lại là bản nháp và ghi lý do kèm tên bạn.</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>Khảo sát cho biết %n điều không có trong sổ</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>Hai bản ghi khác nhau; hãy xem bản nào đúng</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>Bộ đọc thông thường không đọc được trang tính này.</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>Bộ đọc thông thường bỏ sót một số nội dung của trang tính này.</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>Bảng tính có danh sách thả xuống, kiểm tra và bảng mã; tiêu đề bị khóa để có thể nhập lại.</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>Chưa đếm số lao động.</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>Trộm cắp</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>Cột trong tệp</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>Rồi làm lại một lần nữa.</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>Có thay đổi ở đây chưa được lưu</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Có xung đột trong thiết lập in hai mặt. Bạn có muốn sửa không?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Có xung đột trong thiết lập trang. Bạn có muốn sửa không?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Có xung đột trong một số tùy chọn nâng cao. Bạn có muốn sửa không?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Có xung đột trong một số tùy chọn. Hãy sửa chúng.</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>Chưa có giáo trình nào</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>Chưa có chương trình bảo hiểm nào</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>Chưa có đối tác nào</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>Máy tính này không có máy in</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>Chưa có bảng hỏi nào</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>Không có dòng nào dưới tiêu đề</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>Chưa có chương trình tiết kiệm dự phòng nào</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>Chưa có chương trình hoàn lãi nào</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>Không có bảng trong tệp này</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>Không có gì cần quyết định.</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>Chưa có gì để báo cáo</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>Có quá nhiều bản giống nhau nên không so sánh hết được.</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>Đây là những giá trị hay gặp nhất.</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>Số liệu này giữ nguyên như bây giờ. Mọi lần in tháng này về sau đều in chúng, ghi là chính thức, với cùng mã đối chiếu.</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>Chúng được kiểm tra lại: hãy xem trước khi nhập.</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>Chúng được đọc cùng với tiêu đề.</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>Liên quan đến trẻ em</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>Kết thúc trong 30 ngày</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>Chúng không giống dữ liệu.</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>Chúng giữ nguyên như cũ.</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>Những điều được xem</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Ca ba (00:00 đến 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>Lô này không thay đổi giá trị nào đã lưu.</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>Những điều này có sau khi gộp. Đánh dấu những gì thuộc về {other}; phần còn lại ở lại với {kept}.</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>Chưa thể lưu</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>Cụm này thuộc chi nhánh khác</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>Chứng nhận</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>Trẻ này không thuộc hộ của khách hàng</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>Khách hàng này</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>Khách hàng này chưa có hợp đồng</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>Việc này liên quan đến trẻ em: không có gì bị lấy đi; sẽ có người xem xét.</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>Cơ sở dữ liệu này đã khóa</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>Không đọc được tệp này</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>Tệp này là bảng hỏi, không phải dữ liệu</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>Đây là lỗi của chương trình, không phải của bạn. Những gì đã lưu vẫn an toàn. Vui lòng sao chép chi tiết và gửi cho người phụ trách chương trình.</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>Đây là tệp của bạn kèm những lỗi mà lần nhập tìm thấy.</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>Loại này</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Tháng này</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>Tháng này đã được in trước đây, lúc {moment} ({fingerprint}). Từ đó đến nay:</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>Số này đã có ở trên</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>Phiếu giấy này chờ gõ lần hai</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>Người này không thuộc hộ của khách hàng</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>Dòng này bị bỏ qua</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>Phiếu này chưa được lưu</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>Bảng tính này không thay đổi gì</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Bỏ đi</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>Bỏ đi</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>Đang bỏ bản nháp</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>Điểm chỉ</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>Đánh dấu tất cả câu phù hợp.</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>Thời gian và lời giới thiệu</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>Thời gian trong sáng kiến</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Diễn biến</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Số lần</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tên bảng</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Cần duyệt</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>Cần làm: những khách hàng được phỏng vấn ở đợt đầu.</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>Cần xem</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>Cần xem từ</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>Cần chi trả</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Cần gửi</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>Cần kiểm tra trước</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>Cần bổ sung</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>Cần ghi có</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Cần quyết định</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>Cần theo dõi</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Cần xem</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>Cần gia hạn</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>Sắp phải gia hạn</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Cần xem xét</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>Đến cụm</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>Quan hệ với khách hàng</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>Vào tài khoản vay, hoặc tiền mặt</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>Cần thăm tuần này</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>Xảy ra với ai</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>Ngày báo</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>Quá ít giá trị để kết luận: {questions}.</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>Nợ quá nhiều</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>Quá ngắn</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>Quá nhỏ</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>Còn nhỏ</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Đầu</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Tuyệt mật</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Trên xuống dưới, trái sang phải</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Trên xuống dưới, phải sang trái</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Tổng</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>Tổng trên phiếu</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>Tổng {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Buôn bán</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>Người tập huấn</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>Được tập huấn để truyền lại</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>Đã tập huấn: dự một học phần trong tháng, mỗi người một lần; giới tính khác hoặc không rõ chỉ có trong tổng. Lượt người nghe không phải số người.</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>Giảng viên</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Tập huấn</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>Trung tâm đào tạo</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>Tập huấn nhân viên</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>Đã lưu tập huấn nhân viên</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Vận tải</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Điều trị</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>Hai phỏng vấn có ít nhất 90 % câu trả lời giống nhau: sao chép, hay hỏi hai lần?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>Hai khóa chỉ hai lần gửi khác nhau</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Kiểu</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>Gõ số trang để đến đó</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>Gõ câu trả lời</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>Gõ câu trả lời từ giấy; sau đó người thứ hai gõ cùng các phiếu giấy đó ở đây.</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>Gõ lần hai</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>Gõ theo các mã, hoặc để trống.</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>Loại câu hỏi khi hậu kiểm</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>Đã lưu loại</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>Loại {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Loại:</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>{who} gõ lúc {moment}.</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>Gõ bằng phông chữ cũ</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>Người gõ</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>Gõ vào cho khách hàng</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>Phỏng vấn đã gõ</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>Gõ lúc {moment}.</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>Gõ hai lần</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>Người gõ</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Không đổi</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Không mật</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Đang học</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>Hoàn lại sẽ khôi phục mọi giá trị chưa ai sửa về sau, và liệt kê các giá trị còn lại.</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>Hoàn lại lần nhập</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>Hoàn lại phần còn lại</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Đang hoàn tác</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>Đã hoàn tác: {words}</translation>
  </message>
  <message>
   <source>Unicode (UTF-16)</source>
   <translation>Unicode (UTF-16)</translation>
  </message>
  <message>
   <source>Unicode (UTF-8)</source>
   <translation>Unicode (UTF-8)</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Không rõ</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>Nếu bạn không gán, giá trị chữ không được lấy.</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>Nếu bạn không gán, giá trị chữ được lưu nguyên như vậy.</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>Bỏ gộp</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>Đã bỏ gộp</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>Bỏ gộp…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>Nam trong nhà không trả công</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>Nữ trong nhà không trả công</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>Không công, nữ / nam</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Đến ngày</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>Đến nay</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Đến hôm nay</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Đến {day}</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Cập nhật</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>Dùng công thức nhập</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>Dùng công thức nhập…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Dùng bảng này</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>Dùng lựa chọn này</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Đã dùng</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>Dùng sau cú sốc</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>Tên người dùng:</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>Tiêm chủng</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>Giá trị trong tệp</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>Giá trị giữ nguyên</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>Giá trị được gán trong {field}</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>Giá trị sẽ thay đổi</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>Giá trị giữ nguyên</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>Các giá trị đã hoàn lại</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>Các giá trị đã thay đổi</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Độ đa dạng</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Phiên bản</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>Phiên bản của bảng hỏi</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>Phiên bản dữ liệu</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>Phiên bản bản ghi</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>Việt Nam</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>Tiếng Việt (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>Thôn</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>Thôn, cụm</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>Bạo lực</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Thăm hộ</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>Lượt khám hoặc phiếu khám</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>Lượt khám hoặc phiếu khám của</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>Lượt khám hoặc phiếu khám…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>Khám: {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>Ngày thăm</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>Người thăm</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Lần thăm</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>Tự nguyện</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Phiếu khám</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>Ngày hủy phiếu khám</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>Số phiếu khám</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>Phiếu khám: {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>Phiếu khám</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Đang chờ</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>Chờ duyệt</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>Đang chờ hoặc đã quyết định</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>Miễn</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>Được miễn</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>Cảnh báo đã chấp nhận</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>Cưới hỏi hoặc ma chay</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Cuối tuần (thứ Bảy đến Chủ nhật)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>Trọng số như phần mềm tính</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>Đã lưu trọng số</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>Chào mừng đến với MFDW Desktop</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>Đi cùng</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>Sang tổ chức cho vay khác</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>Đi làm nơi khác</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>Tây Âu (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Những thay đổi</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Điểm khác nhau</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Việc tiếp theo</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Dùng cho</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Việc đã xảy ra</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>Làm gì khi chưa biết khách hàng</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>Điều cần sửa cho đúng</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>Những phần thuộc về chúng (số, dòng của phần lặp) cũng được gỡ theo.</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>Điều đã thỏa thuận</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>Những gì nhập sau cho tháng này đứng bên cạnh như điều chỉnh. Tháng đã khóa sổ có thể mở lại kèm lý do.</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>Tệp chứa gì</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Xem nội dung nào</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Có gì mới</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>Lạ ở chỗ nào</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>Nội dung được dán</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>Những điều được bảo đảm</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>Nội dung ghi</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Hiện những gì</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>Phần hiển thị của khách hàng</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>Bản in nói về điều gì?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>Việc cần theo dõi</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Sai ở đâu</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Điều thay đổi</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Hoạt động kinh doanh</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Đó là gì</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Kiểm tra gì</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>Những gì mọi người nói, kèm mã khách hàng: hãy giữ tệp an toàn</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>Minh chứng là gì</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>Lời khách hàng nói</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Những gì giữ nguyên</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>Những gì giữ nguyên</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>Điều số liệu chưa nói lên</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>Tệp đã làm gì với từng trường</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>Lần nhập làm gì với từng trường</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>Bên bảo hiểm đã quyết định gì</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>Trên giấy ghi gì</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>Nội dung biên nhận</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Hiện những gì</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Điều đã thỏa thuận</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Những gì đã quyết định</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Đã làm gì</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>Những gì làm sau lần nhập không bao giờ mất.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Những gì tìm thấy</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>Tin nghe được</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>Những điều nhận thấy</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Những gì đã thấy</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>Chúng tôi hỏi bạn điều gì</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>Những gì bạn đã quyết định về bảng và các cột sẽ mất.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Bạn nhận được gì</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>Những gì bạn đã gõ ở đây sẽ mất.</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>Những gì bạn gán sẽ được ghi nhớ.</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>Ý nghĩa của {typed}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Lúc</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>Khi tệp mang đến phỏng vấn thứ hai của một khách hàng, nó chờ ở đây.</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>Khi tệp mang đến một phỏng vấn không rõ của khách hàng nào, nó chờ ở đây.</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>Khi không bằng chính số tiền</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>Khi ai đó không được hưởng</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Ở đâu</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>Khi câu hỏi thay đổi giữa các đợt, một bảng tính cho biết cột nào của mỗi đợt có cùng ý nghĩa, và mã hoặc đơn vị được đưa về một như thế nào. Câu trả lời giữ nguyên như đã cho; câu trả lời của khách hàng đặt cạnh nhau và bản xuất đã hài hòa theo bảng này.</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>Lưu các bản tổng hợp vào đâu?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>Nơi đặt cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>Khi tệp và sổ khác nhau</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>Câu trả lời nào được giữ?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>Lịch nào?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>Lần kiểm tra nào</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>Những cột nào</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>Sự đồng ý nào</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Quyết định nào</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>Học viên nào</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Danh sách nào</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>Khoản vay nào</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>Những cặp nào</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>Chuyển gửi nào</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>Những dòng nào được lấy</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>Những buổi nào</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Ai</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>Người đến</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>Ai đi cùng</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>Ai được bảo hiểm</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Đó là ai?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>Ai được điểm danh ở một buổi của khóa này sẽ vào đây.</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>Ai được chuyển gửi?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>Ai được chuyển gửi</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>Đây là ai?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} là ai?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Là ai</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>Ai được hưởng chương trình</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>Ai được hưởng</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>Ai được hưởng: {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>Ai được hưởng…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>Ai được hưởng chương trình</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>Ai được hưởng: {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>Ai được hỏi</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>Ai được hỏi…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>Ai được phỏng vấn?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>Ai chưa được phỏng vấn</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>Người đến đã đồng ý với việc chuyển gửi này, hoặc việc này vì lợi ích của họ.</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>Cả cụm</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Cả trang</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>Cả dòng</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>Giấy chứng nhận của ai?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>Trang của ai?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>Tiết kiệm của ai?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>Giá trị của bên nào được giữ</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Lý do</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>Lý do thay đổi</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>Lý do thay đổi</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>Vì sao vì lợi ích tốt nhất của người đó</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>Vì sao giữ nguyên</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>Lý do bỏ</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Vì sao không</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>Lý do rời đi</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Rộng:</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>Còn số dư</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>Được hoàn lãi</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Có vấn đề</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>Ở bên bảo hiểm</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>Kèm tên những người chưa được phỏng vấn</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>Với mức này</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>Khách hàng sống cùng ai?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Rút đồng ý</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>Rút đồng ý: {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>Rút tiền</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>Đã lưu khoản rút</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>Rút tiền, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>Đang rút đồng ý</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Đã rút</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>Khách hàng rút lại</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>Ngày rút</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Rút tiền…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Không được</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>Không có --person thì cả hộ được bảo hiểm; không có --premium thì lấy phí của hợp đồng gần nhất trong chương trình.</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>Không được hoàn lãi</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>Không kèm ưu đãi</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>Không có sự đồng ý, khách hàng không được đưa vào khảo sát và phân tích.</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>Không có những gì cho biết là ai</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Người làm chứng</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>Người làm chứng, khi đồng ý bằng lời</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>Nữ</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Phụ nữ</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Trong đó nữ</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>Số nữ đã nghe</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>Nâng cao quyền năng cho phụ nữ</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>Lời của quản lý</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>Làm việc từ</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>Đang xử lý: {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Bảng tính (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>Bảng tính…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Lao động</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>Đã lưu số lao động</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>Điều kiện lao động</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>Người nhà làm việc</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>Nơi làm việc tại nhà</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Đi làm</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Đáng xem</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>Có giá trị tiền</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Ghi tệp PDF</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>Hãy lập giáo trình trong Cài đặt, Giáo trình, rồi cho một chương trình theo giáo trình đó ở đây.</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>Ghi lần thăm</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>Viết số bằng chữ số của bộ chữ: {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>Hãy lập một giáo trình trong Cài đặt, Giáo trình.</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>Hãy ghi các phòng khám, cơ quan và trường học mà bạn chuyển gửi khách hàng đến.</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>Hãy ghi các tổ chức bạn hợp tác trong Cài đặt, Đối tác.</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>Ghi ra một tệp để nhập vào Windows Task Scheduler. Vào ngày đầu mỗi tháng, nó lưu bản tổng hợp của tháng vừa kết thúc, kể cả khi không có cửa sổ nào mở.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Đang ghi</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>Đang ghi lần kiểm tra</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>Đang ghi bảng mã</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>Đang ghi tệp ghi có</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>Đang ghi danh sách</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>Đang ghi danh sách trùng lặp</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>Đang ghi bản in</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>Đang ghi biên nhận</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>Đang ghi biểu mẫu nhập</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Đang ghi bảng tính</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Đã xóa nợ</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>Năm có hai chữ số</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>Ô màu vàng đã được lưu nguyên như vậy; hãy xem có đúng không.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Có</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Có hoặc không</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>Bạn trả lời riêng từng câu hỏi. Không đồng ý khảo sát hoặc nghiên cứu không làm thay đổi khoản vay hay những gì bạn được nhận.</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>Bạn có thể rút lại từng câu trả lời bất cứ lúc nào, với cán bộ của bạn hoặc tại chi nhánh {branch}. Từ ngày đó câu trả lời của bạn không được dùng nữa.</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>Bạn đã cho biết đó là dữ liệu.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Tên của bạn</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>Từ của bạn</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Của bạn</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>Số không ở đầu</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Thu phóng</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>tệp xuất từ CommCare</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>tệp xuất từ DHIS2</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>tệp xuất từ KoboToolbox</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>mẫu của Mifos</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>tệp xuất từ REDCap</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>tệp xuất từ SurveyCTO</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>bảng hỏi trống để điền tay</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>cần nêu chi nhánh, ví dụ KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>khách hàng của một cụm cho một chương trình, để điền tay</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>giấy chứng nhận cho mỗi người đã hoàn thành khóa học</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>một lựa chọn của danh sách; mỗi lựa chọn một lần</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>lựa chọn không được đưa ra</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>không thể gộp một khách hàng với chính mình</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>khách hàng ‘{current}’ không thể chuyển thành ‘{wanted}’</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>mã gồm chữ cái, chữ số và dấu gạch nối, tối đa 16</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>mã gồm chữ Latinh thường, chữ số và _, và bắt đầu bằng chữ cái</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>cần nhập mã</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>mỗi khái niệm hài hòa một cột</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>dấu phẩy trước phần thập phân</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>mã quốc gia có hai chữ cái, ví dụ KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>dấu chéo được đọc là có mặt; nếu nghĩa là vắng, hãy ghi A</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>giáo trình có nhiều nhất {most} học phần</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>cần một ngày từ {first} đến {last}; kiểm tra năm</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>cần nhập ngày</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>một ngày trong kỳ</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>giấy tờ còn thiếu; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>bản nháp cần một mã: --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>chạy thử: không lưu gì cả</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>lỗi chương trình ({name}); không lưu gì cả</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>danh sách có nhiều nhất {most} lựa chọn</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>một lỗi</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>học phần cần tiêu đề trước số phút</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>cần nhập tên</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>cần nhập họ tên, bằng chữ La-tinh hoặc chữ bản ngữ</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>họ tên có chữ số; hãy kiểm tra</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>ghi chú kèm theo</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>lời dẫn, không phải câu hỏi</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>cần một số từ {least} đến {most}</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>số có hơn 15 chữ số đã bị Excel làm tròn: {value}; hãy viết dưới dạng văn bản</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>từ đây một cặp được xem: lớn hơn 0, và nhỏ hơn mức có khả năng</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>một khoản chi của suất này đã được chi hoặc hủy rồi</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>một người chỉ được bảo hiểm trong thời hạn của hợp đồng</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>một người vào hộ ngày {on}, sau ngày này</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>một người có hai lần trên hợp đồng cho cùng những ngày</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>danh sách thường</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>dấu chấm trước phần thập phân</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>có hợp đồng bảo hiểm cho người này</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>một câu hỏi kiểu ‘{value}’ không có tên nên bị bỏ qua</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>loại câu hỏi: 1 không bao giờ khác, 2 khó hỏi, 3 có thể thay đổi, 0 không loại</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>bảng hỏi (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>cần nêu lý do</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>đã tính hoàn lãi cho khoản vay này</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>một bản ghi về sau thuộc về người được tách trở lại</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>một bản ghi của nhóm không còn nữa</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>đợt là diagnostic, baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>mỗi phỏng vấn một dòng (long), hoặc mỗi khách hàng một dòng với mọi đợt (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>một dòng của nhóm còn để ngỏ</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>một dòng của phần lặp</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>một dòng ghi nhiều hơn một trong correct, drop và newid</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>chương trình có ít nhất một quy tắc</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>giới thiệu chương trình bằng lời cho khách hàng</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>điểm từ 0 đến 100</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>tác vụ cho Windows Task Scheduler: bản tổng hợp của mỗi tháng</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>số điện thoại không có chữ cái, ví dụ 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>văn bản có nhiều nhất {most} chữ cái</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>không thể hủy phiếu khám đã dùng</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>vai trò {role} không được duyệt</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>khoảng {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>khoảng {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>khoảng {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>vắng</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>nhận lời</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>tài khoản</translation>
  </message>
  <message>
   <source>action</source>
   <translation>việc</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>việc</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>việc đã thỏa thuận</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>việc đã xong</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>việc quá hạn</translation>
  </message>
  <message>
   <source>active</source>
   <translation>hoạt động</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>cuối tháng</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>đầu tháng</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>khách hàng hoạt động</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>khách hàng hoạt động được bảo hiểm</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>hãy thêm cột chứa mã khách hàng, hoặc nêu cột bằng --client-column</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>thêm một loại ưu đãi</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>hãy thêm phiên bản mới từ một ngày sau đó</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>hãy thêm một thành viên hộ trước</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>thêm một trường riêng</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>thêm suất ưu đãi từ bảng tính</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>hãy thêm một chi nhánh trong phần cài đặt</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>thêm hoặc sửa chương trình từ bảng tính</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>hãy thêm vào, hoặc khai báo trong công thức nhập</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>địa chỉ của tệp</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>điều chỉnh</translation>
  </message>
  <message>
   <source>after</source>
   <translation>sau</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>sau khi đóng đợt</translation>
  </message>
  <message>
   <source>again</source>
   <translation>lại được hỏi</translation>
  </message>
  <message>
   <source>age</source>
   <translation>tuổi</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>mức khớp</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>khớp</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tất cả</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>mọi kỳ trả đúng hạn, hoặc tính riêng từng kỳ</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>mọi thứ đều ổn: {records} bản ghi</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>mọi dòng, không chỉ những điểm lạ</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>nêu cả tên những khách hàng chưa được phỏng vấn</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>số tiền</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>số tiền được duyệt; nếu không là số yêu cầu</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>số tiền yêu cầu</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>số tiền đến hạn</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>số tiền đã chi</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>số tiền bị trả lại</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>số tiền thu hồi</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>tệp xuất từ Epi Info</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>tệp xuất từ ODK</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>tệp xuất từ Ona</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>cần nhập số tiền</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>một suất ưu đãi của {client} là khoản ghi có hoàn lãi</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>một dòng trước ghi khác về hợp đồng {policy}; với số tiền của từng người, hãy dùng các cột của người đó</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>một dòng trước ghi khác về buổi này; sửa một trong hai</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>một lần nhập</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>một trường riêng cho ngày</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>một trường riêng cho số</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>một trường riêng cho văn bản</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>một trường riêng cho có hoặc không</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>một trường riêng của loại</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>một trường riêng có các lựa chọn</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>và thêm %n khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>và thêm %n vấn đề</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>và thêm %n dòng bị bỏ qua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>và thêm %n trang tính</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>và thêm %n chữ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>và thêm %n; xem --all</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>và khi không đúng:</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>cột khác đã ứng với câu này</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>trường khác đã có tên ‘{label}’; hãy đặt tên riêng</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>khoản vay này đã có kỳ trả khác đến hạn ngày {value}</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>khác họ tên</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>khác số ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>số dòng khác</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>đã có bản khác ở chỗ của nó</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>một chương trình khác đang giữ cơ sở dữ liệu nên lịch sử chưa được ghi</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>một chương trình khác đang ghi vào {target}</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>khác người thân</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>quy tắc khác bắt đầu ngày {day}, trong kỳ</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>khác giới tính</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>có bảng khác nằm cạnh bảng này; chỉ các cột {area} được đọc</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>bảng khác: --columns {area} --header-row {row} để đọc bảng này</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>khác điện thoại</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>khác thôn</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>hãy trả lời ít nhất một điều trong bảng kiểm</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>trả lời là {value}, dù biểu mẫu bỏ qua câu hỏi này ở đây</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>có trả lời dù không được hỏi</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>câu trả lời</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>câu trả lời đã so sánh</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>câu trả lời từ biểu mẫu Google</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>câu trả lời từ biểu mẫu Microsoft</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>câu trả lời khác nhau</translation>
  </message>
  <message>
   <source>any</source>
   <translation>bất kỳ</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>duyệt các khoản hoàn lãi của một kỳ</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>hãy duyệt trước</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>được duyệt</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>duyệt một phần</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>nghỉ phép</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>được duyệt: {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>lĩnh vực</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>nhóm nghiên cứu</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>nhóm nghiên cứu đã cố định từ khi bắt đầu khảo sát đầu kỳ</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>như `mfdw awards checks` liệt kê</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>như `mfdw awards list` liệt kê</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>như `mfdw awards waiting` liệt kê</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>như `mfdw incentives reviews` liệt kê</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>như `mfdw payments due` liệt kê</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>như `mfdw rebates list` nêu</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>như trên</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>theo tuổi tính bằng năm</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>như trước</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>khi khóa sổ</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>theo số nhập</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>ví dụ: phỏng vấn thử</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>nguyên như vậy</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>tính đến ngày này</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>tính đến {moment}</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>như trên thẻ</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>như ngày {day} bởi {who}</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>viết như thường viết</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>như hợp đồng</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>như bên bảo hiểm cấp</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>như đã viết</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>giữ nguyên</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>hãy tìm + (đã điền) hoặc - (trống), hoặc dùng --find</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>thôi hỏi một trường</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>hỏi lại trường đó</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>hãy hỏi người được xem dữ liệu nghiên cứu</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>hãy hỏi giám đốc chi nhánh</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>hãy hỏi người phụ trách máy chủ</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>{name} hỏi</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>cuối tháng</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>ít nhất</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>ít nhất một phần phải được tính</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>ít nhất {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>nhiều nhất</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>chậm nhiều nhất %n ngày</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>tối đa bao nhiêu dòng</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>nhiều nhất bấy nhiêu cho một khoản vay</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>đến ngày {day} rút được nhiều nhất {most}</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>nhiều nhất {most} trong một bản ghi; kiểm tra con số</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>nhiều nhất {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>có rủi ro</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>đầu tháng</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>ở đầu kỳ</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>đã dự</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>tham dự, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>mất mẫu, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>suất ưu đãi</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>suất ưu đãi</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>suất ưu đãi cấp thành nhiều khoản chi</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>số suất dự kiến</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>số suất đã ghi theo quy tắc này: {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>số dư</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>số dư {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>gạch đứng |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>lô</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>lô {batch} không giữ công thức nhập nào</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>lô {batch}, {seconds} s (sao lưu trước đó: {copy} s); hoàn lại bằng mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>trước</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>trước phiên bản mới</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>trước khi nhập</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>trước khi hoàn tác</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>trước khi khôi phục bản khác</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>trước khi xóa hẳn giấy tờ</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>trước khi mở đợt</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>bắt đầu một cơ sở dữ liệu trống</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>bắt đầu bằng mfdw init, hoặc xem thử bằng mfdw demo</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>bắt đầu bằng chữ cái và dùng chữ cái, chữ số, - _ và .</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>bắt đầu bằng mfdw init, hoặc thiết lập trong cửa sổ</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>đứng đầu mọi mã khách hàng</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>đứng đầu mọi mã khách hàng, ví dụ KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>thuộc về các dòng của trang khác</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>dưới mức này cặp không hiện</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>giữa các ô của tệp CSV</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>trống</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>trống hoặc bỏ qua</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>bị chặn</translation>
  </message>
  <message>
   <source>born</source>
   <translation>ngày sinh</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>nếu sinh ngày đó, người này sẽ {age} tuổi; khách hàng phải từ {least} tuổi</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>nếu sinh ngày đó, người này sẽ {age} tuổi; hãy kiểm tra năm</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>sinh cách nhau {years} năm</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>cả hai số tiền phải bằng {currency}</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>cả hai đều được phỏng vấn trong {round}; cả hai phỏng vấn được giữ</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>lề dưới</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>bé trai</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>chi nhánh</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>chi nhánh (mặc định: chi nhánh duy nhất)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>chi nhánh của cụm</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>chi nhánh; có thể bỏ qua nếu chỉ có một</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>hãy khôi phục một bản sao lưu bằng mfdw restore</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>đưa một giấy tờ từ thùng rác trở lại</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>nâng cơ sở dữ liệu cũ lên phiên bản mới</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>hãy nâng cấp bằng mfdw migrate</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>đưa vào các dòng đã bị loại ra thủ công trong lần nhập trước</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>đưa câu hỏi của nhiều đợt về một</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>đưa trở lại</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>ngân sách</translation>
  </message>
  <message>
   <source>by</source>
   <translation>người thực hiện</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>thủ công</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>theo quy tắc, cần quyết định</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>theo quy tắc của chương trình thì là {amount}</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>bởi cùng người phỏng vấn</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>do ai</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>bởi {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>byte</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>có về sau</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>hủy các khoản chi</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>hãy hủy hợp đồng, hoặc gỡ các yêu cầu bồi thường trước</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>đã hủy</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>ứng viên để gắn vào</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>không thể có</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>không dùng được tệp {path}: {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>mang tiếp</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>các ô bị gộp qua nhiều dòng ở {columns}, và chỉ dòng đầu có giá trị; hãy bỏ gộp trong Excel rồi điền giá trị xuống</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>cụm</translation>
  </message>
  <message>
   <source>change</source>
   <translation>thay đổi</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>đổi một mục</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>hãy sửa nó, hoặc cho biết chương trình kết thúc khi nào</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>hãy sửa lần đếm đó</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>hãy đổi quy tắc từ một ngày sau đó</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>hãy đổi các chương trình trước</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>hãy đổi trạng thái thành đã rời</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>đã sửa</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>được sửa về sau</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>thay đổi</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>kiểm tra một đợt và cho biết điểm lạ</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>kiểm tra tệp, khóa và nhật ký</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>hãy kiểm tra đó là tệp, bạn có quyền mở, và không chương trình nào khác đang giữ tệp</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>hãy kiểm tra đây là XLSForm và trang tính có tên survey</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>hãy kiểm tra ổ đĩa hoặc mạng còn kết nối, và chép tệp sang ổ khác</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>hãy kiểm tra tệp và bảng hỏi có khớp nhau không</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>hãy kiểm tra cơ sở dữ liệu bằng `mfdw check`, và khôi phục một bản sao lưu</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>hãy kiểm tra thư mục, và không có chương trình nào khác đang mở tệp</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>hãy kiểm tra thư mục, quyền truy cập, và không có chương trình nào khác đang mở tệp</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>hãy kiểm tra thư mục, hoặc máy chủ và tên của nó</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>hãy kiểm tra tên và thư mục</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>hãy kiểm tra mã trong hệ thống ngân hàng lõi</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>hãy kiểm tra số, hoặc mở hợp đồng đó</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>hãy kiểm tra số, hoặc mở phiếu khám đó</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>hãy kiểm tra mật khẩu và tệp</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>hãy kiểm tra quyền của tệp và thư mục</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>hãy kiểm tra máy chủ và nơi lưu rồi thử lại</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>hãy kiểm tra lại trước khi nhập</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>bảng kiểm</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>các lần kiểm tra đến hạn, theo cán bộ và thôn</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>lần, cách nhau</translation>
  </message>
  <message>
   <source>child</source>
   <translation>trẻ</translation>
  </message>
  <message>
   <source>children</source>
   <translation>trẻ em</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>lựa chọn</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>chọn</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>hãy chọn tệp PNG hoặc JPEG; phần mềm vẽ nào cũng lưu được</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>hãy chọn bảng kiểm</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>hãy chọn khách hàng</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>hãy chọn một bản sao của nó</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>hãy chọn ngày từ đó đến hôm nay</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>hãy chọn tệp .xlsx, .xls, .xlsb, .ods hoặc .csv</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>hãy chọn loại ưu đãi</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>hãy chọn ngày muộn hơn</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>hãy chọn đối tác</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>hãy chọn kỳ đã qua</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>hãy chọn hợp đồng</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>hãy chọn chương trình</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>hãy chọn chương trình thuộc loại này</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>hãy chọn lĩnh vực việc làm bền vững</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>hãy chọn một lần nhập từ tệp</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>hãy chọn lô khác</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>hãy chọn mã khác</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>hãy chọn bảng mã khác</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>hãy chọn tệp khác</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>hãy chọn tên khác</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>hãy chọn tên khác cho tệp lỗi</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>hãy chọn tên khác bằng --db</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>hãy chọn quy tắc khác cho các trường, hoặc nêu cột cho biết điều đó</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>hãy chọn chương trình khác</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>hãy chọn ít nhất một người trong hộ</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>hãy chọn dòng có khoản hoàn lãi còn giữ</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>hãy chọn trong {known}</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>hãy chọn một loại trong danh sách</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>hãy chọn một trong số này: {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>hãy chọn một trong {decisions}</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>hãy chọn một trong {events}</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>hãy chọn một trong {languages}</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>hãy chọn một trong {papers}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>hãy chọn một sáng kiến có sẵn</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>hãy chọn bảng hỏi đó, hoặc tệp khác</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>hãy chọn cụm</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>hãy chọn lại tệp</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>hãy chọn học phần được dạy</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>hãy chọn chương trình</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>hãy chọn tháng này hoặc tháng trước đó</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>hãy chọn hai khách hàng khác nhau</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>hãy chọn loại giấy</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>hãy chọn đó là ai</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>hãy chọn lý do chuyển gửi</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>hãy chọn bằng Alt+Down, hoặc cho biết giá trị chữ có nghĩa gì ở mọi dòng</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>do bạn chọn</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>đã nộp yêu cầu bồi thường {number}</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>yêu cầu bồi thường {number}: {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>yêu cầu: {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>tỷ lệ bồi thường, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>khách hàng</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>khách hàng để gắn phỏng vấn vào</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>khách hàng</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>khách hàng nhóm so sánh</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>khách hàng nhóm so sánh không được nhận</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>khóa sổ một tháng: số liệu giữ nguyên như bây giờ</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>hãy khóa sổ khi ngày cuối tháng đã qua</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>hãy đóng cửa sổ đó rồi thử lại</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>đã đóng</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>đóng cửa {day}</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>đóng ngày</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>số dư cuối</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>vai trò {role} không được khóa sổ và mở lại tháng</translation>
  </message>
  <message>
   <source>code</source>
   <translation>mã</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>mã và tên của chi nhánh, mỗi chi nhánh một lần, ví dụ KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>mã của đối tác mới</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>mã của bảng kiểm</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>mã của khách hàng</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>mã của khách hàng được giữ lại</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>mã của bản nháp</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>mã của mục</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>mã của trường</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>mã của khách hàng bị gộp</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>mã của người</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>mã của bảng hỏi</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>mã của chương trình</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>mã hoặc tên cụm</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>mã hoặc tên nhóm</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>dữ liệu đã mã hóa kèm tệp lệnh cho phần mềm thống kê, trong tệp .zip</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>mã của những điểm không áp dụng, cách nhau bằng dấu phẩy</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>mã của những điểm chưa tốt, cách nhau bằng dấu phẩy</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>mã của những điểm tốt, cách nhau bằng dấu phẩy</translation>
  </message>
  <message>
   <source>column</source>
   <translation>cột</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>cột chứa khách hàng</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>cột chứa mã số nhận biết khách hàng</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>cột {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>cột {letter} của {sheet}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>cột</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>cột thêm vào: {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>các cột bỏ qua: {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>cột đã bỏ: {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>cột đổi tên: {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>gộp vào</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>kết quả</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>dấu phẩy</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>đã cam kết</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>UBND xã Đông</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>so sánh tất cả khách hàng với nhau</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>hãy so với thẻ</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>hãy so mã với thẻ</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>đã so sánh</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>so sánh</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>hoàn thành</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>phỏng vấn hoàn thành</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>hoàn thành</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>hoàn thành đến nay</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>hoàn thành, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>hãy tính lại kỳ này</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>tính hoàn lãi của một kỳ</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>hãy tính đến ngày trước đó, phần còn lại tính riêng</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>điều kiện</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>điều kiện</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>đồng ý bằng lời cần có người làm chứng</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>không thể đồng ý vào ngày tương lai</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>phải có sự đồng ý trước khi chuyển gửi</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>ngày rút đồng ý trước ngày đồng ý</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>bản sao cần quay về</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>hãy sửa ô, hoặc chấp nhận kèm lý do</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>hãy sửa ô, hoặc bỏ qua dòng này</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>hãy sửa số, hoặc chấp nhận kèm lý do</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>hãy sửa năm, tháng hoặc ngày</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>đã sửa</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>chi phí</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>chi phí mỗi khách hàng</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>đếm con tuổi đi học cho ưu đãi</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>hết bảo hiểm</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>đầu tháng</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>ghi có các khoản hoàn lãi đã duyệt</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>hãy ghi có, hoặc bỏ đi rồi tính lại</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>đã ghi có</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>ghi_co_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>đồng tiền</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>vòng {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>nét đứt: kế hoạch</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>cơ sở dữ liệu: một tệp, hoặc URL của máy chủ PostgreSQL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>các ngày như {value} có vẻ đã bị Excel đảo ngày và tháng: ý là {read}</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>các ngày như ‘{value}’ không cho biết ngày hay tháng đứng trước; được đọc là {read}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>ngày</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>đổi chỗ ngày và tháng</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>ngày trước</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>ngày cấp</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>ngày quyết định; nếu không là hôm nay</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>ngày phỏng vấn</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>ngày thăm tiếp theo</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>ngày của buổi; nếu không thì buổi tiếp theo</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>ngày khám</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>ngày đồng ý</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>ngày xảy ra</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>ngày đến hạn</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>ngày phát phiếu</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>ngày đã khám theo dõi</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>ngày đóng phí bảo hiểm</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>ngày phiếu khám bị hủy</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>ngày khác với ngày của thiết bị</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>ngày; nếu không là hôm nay</translation>
  </message>
  <message>
   <source>days</source>
   <translation>số ngày</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>ngày như Excel trên Macintosh đếm</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>ngày như Excel đếm</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>số ngày ân hạn</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>số ngày chờ</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>các ngày như {value} là số nhỏ mà Excel hiện thành ngày; hãy xem có phải ý muốn nói số không</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>số ngày đến khi trả</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>ngày,</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>đã mất</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>quyết định về hai khách hàng</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>đã quyết định</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>quyết định</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>khước từ</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>dấu ngăn cách</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>đã gửi</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>tiền gửi</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>hộ có thay đổi nhiều như vậy không? Trước có {before} người, nay {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>đã mất</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>điểm khác nhau</translation>
  </message>
  <message>
   <source>different</source>
   <translation>khác nhau</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>thiếu chữ số: mới có {count}, ví dụ 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>hãy bỏ rồi tính lại</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>thực hiện; nếu không thì chỉ cho biết những gì sẽ bị xóa</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>đừng mở tệp này; hãy xin người gửi một bảng tính thông thường</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>thực hiện những gì danh sách đã điền quyết định</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>giấy tờ</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>vẫn còn thiếu giấy tờ</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>không áp dụng</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>không biết</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hoàn thành</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>hoàn thành, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>không biết</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>bản nháp</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>soạn nháp từ một trang dữ liệu</translation>
  </message>
  <message>
   <source>due</source>
   <translation>đến hạn</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>đến hạn cho tới cuối tháng</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>đến hạn cho tới ngày này</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>đến hạn {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>ví dụ Gia đình</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>mỗi trường riêng cần có tên</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>sổ tính đã sửa để giữ lại</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>tiết kiệm dự phòng</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>đã làm trống</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>trống</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>để trống thì theo quốc gia</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>trống: trả hết, không có suất ưu đãi</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>trống: luôn luôn</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>trống: không hết hạn</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>trống: luôn sống ở đó</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>trống: không có trắc nghiệm</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>để trống: từ của chương trình</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>bảng mã</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>bảng mã của tệp văn bản: utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>kết thúc hợp đồng trước ngày cuối</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>hãy kết thúc tên bằng .xlsx hoặc .csv</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>hãy kết thúc tên bằng .xlsx, .csv hoặc .zip</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>hãy kết thúc tên bằng {ending}</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>kết thúc</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>kết thúc trước khi bắt đầu</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>tiếp nhận hoặc cập nhật khách hàng từ bảng tính</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>đã xóa hẳn</translation>
  </message>
  <message>
   <source>error</source>
   <translation>lỗi</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>tỷ lệ lỗi</translation>
  </message>
  <message>
   <source>event</source>
   <translation>sự kiện</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>sự kiện của REDCap ứng với đợt này</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>sự kiện: {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>mọi chi nhánh, không chỉ một</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>ở mọi lệnh</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>minh chứng: %n giấy tờ</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>ví dụ</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>hết hạn</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>khách hàng nhóm so sánh đã tiếp xúc</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>xa mọi địa điểm khác</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>lệ phí đã nộp</translation>
  </message>
  <message>
   <source>field</source>
   <translation>trường</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>trường</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>các trường lấy giá trị của người kia: name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>tệp</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>nộp yêu cầu bồi thường theo hợp đồng</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>tệp cần ghi</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>tệp để ghi; với đuôi .xlsx là bảng tính để gõ câu trả lời vào</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>tệp cần ghi; với đuôi .xlsx thì các bảng được ghi thành bảng tính</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>ngày nộp</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>Stata hoặc SPSS cần nhiều tệp cùng lúc, trong một tệp ZIP</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>hãy điền ô, hoặc bỏ qua dòng này</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>hãy điền vào bảng tính do danh sách trùng lặp ghi ra, và giữ nguyên tiêu đề</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>có dữ liệu</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>đã điền</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>điền cho đủ {width} chữ số</translation>
  </message>
  <message>
   <source>final</source>
   <translation>chính thức</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>tìm mã bằng `mfdw clients list --find`</translation>
  </message>
  <message>
   <source>first</source>
   <translation>lần một</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>cột đầu và cột cuối của bảng, khi có nhiều bảng nằm cạnh nhau</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>kiểm tra lần đầu sau</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>ngày đầu</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>ngày đầu được bảo hiểm; nếu không là hôm nay</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>ngày đầu không còn bảo hiểm; nếu không là hôm nay</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>ngày đầu, 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>người gõ lần một</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>cố định: đã lưu giá trị</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>thư mục chứa các bản tổng hợp</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>theo dõi đang chờ</translation>
  </message>
  <message>
   <source>for</source>
   <translation>cho</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>khi đồng ý bằng lời</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>dùng cho thời gian bao lâu</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>cho phỏng vấn</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>làm thuê hoặc làm cho gia đình</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>cho nghiên cứu</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>cho dịch vụ</translation>
  </message>
  <message>
   <source>format</source>
   <translation>định dạng</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>tìm thấy theo tên</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>tìm thấy: {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>từ ngày</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>theo cụm hoặc chi nhánh</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>từ lược đồ {before} lên {after}</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>từ {place}</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>bé gái</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>hãy nhập số tiền, số suất, hoặc cả hai</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>trao ưu đãi cho một khách hàng</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>hãy nêu số khác</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>hãy nhập ít nhất hai lựa chọn cho ‘{field}’</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>hãy đặt tên khác cho nó</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>hãy cấp trước</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>hãy đặt trong MFDW_PASSPHRASE hoặc nhập khi được hỏi</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>hãy nêu tiêu đề hoặc chữ cái của cột như trên trang tính</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>hãy nhập ngày khám, hoặc số của phiếu khám</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>hãy nhập ngày cuối được bảo hiểm thay vào đó</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>hãy giao các cụm cho người khác trước</translation>
  </message>
  <message>
   <source>given</source>
   <translation>đã cấp</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>đã trả lại</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>đồng ý ngày {day}</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>quay về một bản sao</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>ân hạn</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>lớp {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>vay theo nhóm</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>nhóm {group}: {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>các nhóm còn để ngỏ</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>đã hoàn thành khóa tập huấn</translation>
  </message>
  <message>
   <source>head</source>
   <translation>chủ hộ</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>tiêu đề ở dòng {row} của {sheet}</translation>
  </message>
  <message>
   <source>header</source>
   <translation>tiêu đề</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>dòng tiêu đề</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>tiêu đề ở dòng {row}</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>các tiêu đề như ‘{value}’ được gõ bằng phông chữ cũ {font} nên không tự khớp với gì; hãy chọn câu hỏi cho chúng, lựa chọn sẽ được ghi nhớ</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>lượt người nghe</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>chương trình chăm sóc sức khỏe cấp suất này</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>trạm y tế, bệnh viện hoặc bác sĩ</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>trạm y tế, bệnh viện, bác sĩ</translation>
  </message>
  <message>
   <source>held</source>
   <translation>đã tổ chức</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>lời trợ giúp dưới trường</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>đã ghi trợ giúp cho yêu cầu bồi thường {number}</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>đã giúp</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>đã giúp %n lần</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>của riêng khách hàng</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>ẩn</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>đối chiếu phỏng vấn thứ hai của một số khách hàng với phỏng vấn đầu</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>chủ hợp đồng</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>chứa</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>giờ</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>hộ gia đình và thành viên</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>hình thức đồng ý</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>tiến độ và kết quả của một đợt khảo sát</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>bao lâu</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>số khách hàng (mặc định: 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>khách hàng được gửi bằng cách nào</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>id của yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>id của hợp đồng</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>id của lượt khám</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>nhận biết khách hàng</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>nhận biết dòng</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>hãy nhập một đợt trước, rồi ghi sổ tính</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>nhập phiếu trả lời</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>hãy nhập sao kê khoản vay của kỳ trước</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>hãy nhập {file} vào Windows Task Scheduler</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>lần nhập {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>đã nhập</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>một phần</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>trong hệ thống ngân hàng lõi</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>trong tệp</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>trong tương lai</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>bằng chữ bản địa</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>ở trạng thái này; nếu không thì những gì đến hạn</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>trong {seconds} s</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>sai số hơn 100 m</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>sáng kiến</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>hãy cài psycopg cùng chương trình, hoặc dùng một tệp</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>hãy cài các chương trình máy khách của PostgreSQL</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>hãy cài phiên bản mới hơn</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>được bảo hiểm</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>lãi</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>phỏng vấn</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>phỏng vấn {number}: đã quyết định</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>người phỏng vấn</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>phỏng vấn dự kiến</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>các phỏng vấn chờ quyết định</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>phỏng vấn chưa có khách hàng</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>vào tiết kiệm của chương trình này</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>được mời</translation>
  </message>
  <message>
   <source>is</source>
   <translation>là</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>được nhập và liệt kê</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>có phải cùng một người? Đã biết là {before}, nay là {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>bị loại ra</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>được lưu cùng suất ưu đãi</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>không là</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>tuổi có đúng không? Đã biết là {before}, nay là {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>ngày sinh có đúng không? Đã biết là {before}, nay là {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>ngày cấp</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>suất này theo hợp đồng, lượt khám hoặc chuyển gửi: hãy đổi ở đó</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>không có số tiền</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>có các buổi</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>việc được làm sau ngày thăm, và không ở tương lai</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>đã thực hiện, nhưng không in được kết quả: {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>chưa nêu phiếu dành cho lần chuyển gửi nào</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>phải là một ký tự, hoặc tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>đây là khoản ghi có hoàn lãi: thu hồi ở mục Các khoản hoàn lãi</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>bắt buộc điền</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>có trên bản in của khách hàng</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>đã đóng trước khi đối tác nhận</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>chưa gửi cho bên bảo hiểm</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>đã có sẵn: không thay đổi gì</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>các suất của loại này có điều kiện</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>cụm của buổi</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>quốc gia, ví dụ KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>đồng tiền, ví dụ KHR (mặc định: của quốc gia)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>tên của đối tác</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>số của giấy</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>bản ghi của nó, dòng {row}, chưa được lưu</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>ngày tham gia</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>gộp với bản ghi khác</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>lưu ảnh hoặc giấy tờ cùng khách hàng</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>giữ lại</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>giữ cho phiếu sau</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>giữ trong tệp, không dùng</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>đã bị loại ra thủ công trong lần nhập ngày {on}; kế hoạch vẫn có thể đưa các dòng đó vào</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>giữ chân, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>khóa</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>loại</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>loại bản ghi; bỏ trống là khách hàng</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>loại danh sách</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>loại danh sách (mặc định: theo các cột)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>nhận biết qua</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>tên đã biết</translation>
  </message>
  <message>
   <source>label</source>
   <translation>nhãn</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>nhãn, chữ bản ngữ</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>nhãn thay cho tên và mã</translation>
  </message>
  <message>
   <source>language</source>
   <translation>ngôn ngữ</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>ngôn ngữ của bản in; nếu không thì theo tổ chức</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>ngôn ngữ của thông báo</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>ngôn ngữ</translation>
  </message>
  <message>
   <source>last</source>
   <translation>lần cuối</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>ngày cuối</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>ngày cuối được bảo hiểm; nếu không là một năm</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>ngày cuối còn hiệu lực</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>ngày cuối phiếu còn dùng được</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>ngày cuối; nếu không thì hai tuần kể từ hôm nay</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>tháng trước {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>đi muộn</translation>
  </message>
  <message>
   <source>later</source>
   <translation>để sau</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>có bản ghi về sau gắn với nó</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>các lần rút sau dựa vào khoản gửi này</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>học viên đến nay</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>nghỉ</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>giữ nguyên</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>bỏ qua các dòng lỗi (mặc định), hoặc từ chối cả tệp</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>hãy để nó trong danh sách, hoặc đổi tiêu đề</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>hãy để nó trong danh sách, hoặc đổi lời</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>hãy bỏ qua một trong các dòng</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>bỏ qua</translation>
  </message>
  <message>
   <source>left</source>
   <translation>đã rời</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>để người quyết định: {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>để sau</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>lề trái</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>đã bỏ qua</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>bỏ qua vì là bảng khác: từ dòng {rows}</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>bỏ qua vì là ghi chú dưới bảng: từ dòng {rows}</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>bỏ qua vì là tiêu đề lặp lại: dòng {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>bỏ qua vì là tên bảng: dòng {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>bỏ qua vì là dòng tổng: dòng {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>bỏ ra cho đến khi bạn chọn</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>bỏ qua vì thuộc sự kiện khác: dòng {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>bỏ qua: tệp</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>bỏ qua: địa điểm</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>bỏ qua: văn bản tự do</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>bỏ qua: chưa có, mà chỉ lấy bản ghi đã có</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>bỏ qua: đã có sẵn, mà chỉ lấy bản ghi mới</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>bỏ qua: họ tên hoặc số của một người</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>bỏ qua: thông tin của thiết bị</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>đã rời tổ chức</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>rời ngày {day}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>còn chưa đến một phút</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>cho phép ô trống xóa trường này; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>hãy để quản lý quyết định</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>hãy để người khác quyết định</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>hãy cho chúng theo giáo trình khác trước</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>chữ của ‘{value}’ đã mất khi lưu tệp; để trống: hãy lưu thành .xlsx hoặc CSV UTF-8</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>việc nhẹ bắt đầu trước việc khác, và việc khác trước việc nguy hiểm</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>trang tính có khả năng nhất</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>có khả năng</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>chương trình kết nối cấp suất này</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>gắn với khách hàng</translation>
  </message>
  <message>
   <source>list</source>
   <translation>danh sách</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>liệt kê việc đã thỏa thuận, đến hạn trước xếp trước</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>liệt kê các suất ưu đãi, mới nhất trước</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>liệt kê bảng kiểm và nội dung xem xét</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>liệt kê lần kiểm tra, khoản chi, yêu cầu bồi thường, lượt khám và giấy đăng ký, kèm giấy tờ của chúng</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>liệt kê yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>liệt kê giáo trình và các chương trình theo giáo trình đó</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>liệt kê suất bảo hiểm chưa có hợp đồng</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>liệt kê khoản vay, mới nhất trước</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>liệt kê đối tác, hoặc thêm đối tác</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>liệt kê người được bảo hiểm, mỗi người một lần</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>liệt kê hợp đồng cùng người được bảo hiểm</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>liệt kê chuyển gửi, lâu nhất chưa xong trước</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>liệt kê giấy đăng ký</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>liệt kê lần thăm an toàn, mới nhất trước</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>liệt kê các buổi cùng học phần</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>liệt kê tài khoản cùng số dư</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>liệt kê vi phạm liên quan đến trẻ em đang chờ xem xét</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>liệt kê ngân sách của các chương trình, hoặc lập ngân sách bằng --set</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>liệt kê các lần kiểm tra điều kiện</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>liệt kê các mục theo thứ tự</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>liệt kê các phỏng vấn đã gõ vào từ giấy</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>liệt kê các trường riêng</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>liệt kê các bảng hỏi</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>liệt kê các chương trình</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>liệt kê lượt khám và phiếu khám, mới nhất trước</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>liệt kê những khoản đến hạn</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>liệt kê giấy tờ lưu cùng khách hàng</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>liệt kê những gì chờ duyệt</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>liệt kê những gì đã tính, mới nhất trước</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>liệt kê những gì đã quyết định</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>ít đa dạng</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>khoản vay</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>sao kê khoản vay và việc trả đúng hạn</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>logo</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>chậm lâu nhất</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>xem lại vào ngày</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>xem mfdw fields list</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>xem tài khoản</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>xem các suất ưu đãi chưa có hợp đồng</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>hãy xem ô và quyết định lại</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>xem giấy tờ của khách hàng</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>xem danh sách hoàn thành</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>hãy xem các điểm khác nhau</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>hãy xem các ô được đánh dấu</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>hãy xem lại hộ gia đình</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>hãy xem lại danh sách</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>hãy xem lại danh sách; có thể giá trị đã được gán</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>xem danh sách tài khoản, hoặc nêu chương trình của lần gửi đầu</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>xem danh sách suất ưu đãi</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>hãy xem danh sách cụm</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>xem danh sách kiểm tra</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>xem danh sách yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>xem danh sách nhóm</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>hãy xem danh sách các lần gộp ở Khách hàng, Trùng lặp</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>xem danh sách khoản chi</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>xem danh sách hợp đồng</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>xem danh sách hoàn lãi</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>hãy xem danh sách các buổi, hoặc lập kế hoạch một buổi</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>xem danh sách lượt khám</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>xem danh sách những gì đang chờ</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>xem danh sách những gì đã quyết định</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>hãy xem tháng này trong Báo cáo</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>hãy xem các lý do rồi bỏ lần tính này</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>xem các vai trò và câu hỏi của chúng bằng: mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>xem các cách xem đã lưu phía trên danh sách</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>xem nhân viên trong Cài đặt</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>hãy xem các kiểu và tên trên đó</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>hãy tìm trong một bản sao của tệp được tạo trước đó</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>hãy tìm lại khách hàng</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>đã xem</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>trông giống, {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>mất mẫu</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>tạo một chi nhánh với người hư cấu giống như thật để dùng thử</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>lập ngân sách cho chương trình này</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>tạo khách hàng cần bổ sung</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>hãy lập một bảng kiểm mới bên cạnh</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>hãy tạo thư mục trước, hoặc nêu thư mục khác</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>gộp hai khách hàng thành một</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>hãy tạo một sáng kiến trước</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>hãy giải phóng chỗ trống rồi thử lại; không mất gì cả</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>tách khách hàng đã gộp thành hai như trước</translation>
  </message>
  <message>
   <source>man</source>
   <translation>nam</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>nhiều trong một ngày</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>đã ghép</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>trung bình</translation>
  </message>
  <message>
   <source>means</source>
   <translation>nghĩa là</translation>
  </message>
  <message>
   <source>median</source>
   <translation>trung vị</translation>
  </message>
  <message>
   <source>men</source>
   <translation>nam</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>nam dự buổi chia sẻ</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>nam trong nhà không trả công</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>nam đã tập huấn</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>số nam đã nghe</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>hãy sửa các dòng đó, hoặc nhập các dòng đúng bằng reject-rows</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>gộp những người có cùng một số bên ngoài; xem trước bằng --exact</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>đã gộp</translation>
  </message>
  <message>
   <source>met</source>
   <translation>đạt</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>đạt, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>mfdw COMMAND --help cho biết thêm về một lệnh.</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>phút</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>phút</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>thiếu</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>thiếu ở khách hàng hoạt động</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>thiếu, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>học phần</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>học phần {number} đã được dạy rồi</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>học phần</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>học phần đã dạy</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>học phần {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>số tiền dự kiến</translation>
  </message>
  <message>
   <source>month</source>
   <translation>tháng</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>tháng trước</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>tháng báo cáo; `last` là tháng vừa kết thúc</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>tháng cần khóa sổ</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>tháng cần mở lại</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>tháng; nếu không thì tháng này</translation>
  </message>
  <message>
   <source>months</source>
   <translation>tháng</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>số tháng giữa các khoản</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>không biết nhiều hơn</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>số được duyệt lớn hơn số yêu cầu</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>thiếu nhiều hơn</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>từ chối nhiều hơn</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>chuyển khách hàng sang cụm khác</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>hãy chuyển họ trước</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>hãy chuyển họ sang cụm khác trước</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>hãy chuyển họ sang nhóm khác trước</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>đã chuyển</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>chuyển nơi ở</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>n = {count}</source>
   <translation>n = {count}</translation>
  </message>
  <message>
   <source>n: answers. Not asked: skipped by the form, or not applicable. Of fewer than {least} persons nothing is printed, and {sign} stands for a cell from which such a one could be found.</source>
   <translation>n: số câu trả lời. Không hỏi: biểu mẫu bỏ qua, hoặc không áp dụng. Dưới {least} người thì không in gì, và {sign} thay cho ô mà từ đó có thể suy ra nhóm như vậy.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>hãy nêu tệp có đuôi .zip thay cho {path}</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>hãy nêu một biểu mẫu, hoặc một trang dữ liệu bằng --from-data</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>nêu một câu hỏi; ROLE= để không có, ROLE=auto để tìm lại</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>tên một người</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>tên của cụm</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>tên của tổ chức</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>tên gói bảo hiểm</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>hãy nêu một chi nhánh bằng --branch CODE</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>hãy nêu ứng viên bằng --candidate N, hoặc khách hàng bằng --client CODE</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>hãy nêu đợt bằng --round: diagnostic, baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>hãy nêu lô có tệp hoặc công thức nhập cần ghi ra</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>nêu mã cụm, hoặc chi nhánh của cụm bằng --branch</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>đặt tên cột như trong biểu mẫu nhập, hoặc nêu trong công thức nhập chúng chứa gì</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>hãy nêu chương trình</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>hãy nêu trang tính và dòng tiêu đề</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>hãy nêu trang tính và dòng tiêu đề</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>tên, mã hoặc số</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>tên, mã, cơ sở y tế hoặc số</translation>
  </message>
  <message>
   <source>named</source>
   <translation>được nêu</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>họ tên gần giống ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>họ tên đọc giống nhau ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>nhãn gần giống</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>cần khi đồng ý bằng lời</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>chưa bao giờ đồng ý</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>không bao giờ ở tương lai</translation>
  </message>
  <message>
   <source>new</source>
   <translation>mới</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>khách hàng mới</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>mới, {clients} khách hàng mới</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>mới được bảo hiểm</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>ô tiếp</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>số tiếp theo</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>lần tới ngày {day}</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>lỗi tiếp theo</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>dòng tiếp</translation>
  </message>
  <message>
   <source>no</source>
   <translation>không</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>không có câu trả lời</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>không trả lời: không áp dụng</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>không trả lời: không biết</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>không trả lời: không hỏi</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>không trả lời: từ chối</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>chưa xếp nhóm</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>chưa đọc hậu kiểm nào của {round}</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>chưa chọn cụm</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>không có lần kiểm tra nào của khách hàng ‘{value}’ khớp; hãy sửa người hoặc ngày</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>không phải lựa chọn trong danh sách</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>không khách hàng nào có mã ‘{value}’; hãy sửa lại, hoặc để trống cho khách hàng mới</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>không khách hàng nào có mã số ‘{value}’; hãy sửa lại, tiếp nhận khách hàng trước, hoặc để lần nhập tạo khách hàng mới</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>không cột nào nêu phiếu trả lời hoặc khách hàng; các dòng được nhận biết bằng nội dung, nên dòng bị sửa sẽ được tính là cuộc phỏng vấn khác</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>không thành cột trong danh sách</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>không cột nào của trang tính ‘{sheet}’ trả lời một câu hỏi</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>không cột nào của trang tính ‘{sheet}’ được biết cho loại danh sách này</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>không cột nào của {path} nêu khách hàng</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>không giữ tệp nào của lô {batch}</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>không có ngày cố định</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>chưa nhập tổ chức nào</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>chưa gõ phỏng vấn nào của {round} ở đây</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>không có nhãn {language} cho {count} dòng ({rows}); hiển thị ngôn ngữ khác thay thế</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>không còn ở nhà</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>không ghi</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>không khớp</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>không có khoản chi dự kiến nào của khách hàng ‘{value}’ khớp; hãy chia suất ưu đãi trước</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>không có câu hỏi</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>không đọc được câu hỏi nào từ trang tính ‘{sheet}’</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>đợt {round} của {survey} không có phiếu trả lời nào</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>đợt {value} không có phản hồi; các đợt có: {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>chưa nêu đợt nào, và không cột nào của tệp nêu đợt</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>không dòng nào của trang chính ứng với dòng này; dòng bị bỏ qua</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>không có buổi nào vào ‘{value}’; buổi này được tạo</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>không trang tính nào có các cột của bảng hài hòa: {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>không trang tính nào của tệp này có các cột {columns}</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>không có lần gộp nào đang hiệu lực với mã hoặc số {client}</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>không sao kê nào có kỳ trả đến hạn trong {period}</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>không có bảng</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>không tìm thấy bảng nào trong {path}</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>không tìm thấy bảng nào trên trang tính ‘{sheet}’</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>không ai trả lời «{text}» cho {question}</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>không ai được hoàn lãi ở đây</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>ở đó chưa ai hoàn thành khóa học của {scheme}</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>không ai có số ‘{value}’, nhưng dòng cho biết thêm về người này; hãy chọn đó là ai</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>trong hộ không ai tên ‘{value}’; hãy sửa tên, hoặc ghi người này vào hộ trước</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>không ai giống</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>từ ngày này không chuyển gửi ai nữa</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>không chuyển gửi ai khi chưa có sự đồng ý; hãy ghi ngày đồng ý</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>chưa ghi ai trong hộ của khách hàng này</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>không ai trong hộ tên là {member}</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>không nhân viên nào có mã {staff}</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>trên hợp đồng không ai tên ‘{value}’</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>không ai truyền lại điều mình chưa được tập huấn; hãy ghi lần tập huấn trước</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>vào ngày đó đã thôi chuyển gửi đến đối tác này</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>chưa có ai</translation>
  </message>
  <message>
   <source>none</source>
   <translation>không có</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>không có khoản đang vay</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>không được hỏi lại</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>không được phép</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>không trả lời</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>không hỏi</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>chưa kiểm tra</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>không kiểm tra: cách viết không được biết ở đây</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>không kiểm tra: các lựa chọn nằm trong tệp khác</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>không kiểm tra: chỉ điện thoại mới cho biết {value}()</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>không kiểm tra: tệp không cho biết ngày phỏng vấn</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>không kiểm tra: tệp không có cột ‘{value}’</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>không kiểm tra: biểu mẫu không có câu hỏi ‘{value}’</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>chưa sửa</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>không tìm thấy</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>không nhập</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>chưa biết</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>không có trong danh sách</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>chưa điểm danh</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>không đạt</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>không đọc</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>không lấy</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>chưa đến thăm</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>khác kết quả biểu mẫu tính</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>chưa</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>không phải {value}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>ghi chú</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>hãy ghi sự đồng ý mới trước</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>ghi trợ giúp đã làm cho yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>không có gì</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>chưa đếm được gì</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>‘{value}’ không có gì đang mở; hãy ghi ngày chuyển gửi</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>không cần thay đổi gì</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>chưa cấp gì theo quy tắc này: nó được sửa lại</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>không giữ lại gì; hãy sửa các dòng này rồi đọc lại sổ tính</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>sẽ không có gì thay đổi</translation>
  </message>
  <message>
   <source>now</source>
   <translation>hiện nay</translation>
  </message>
  <message>
   <source>number</source>
   <translation>số</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>số trong tệp: {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>số của việc trong danh sách</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>số của lô</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>số của bút toán</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>số của bút toán trong hệ thống ngân hàng lõi</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>số của phỏng vấn cần quyết định (mặc định: liệt kê)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>số của học phần</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>số hợp đồng</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>số của lần chuyển gửi</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>số của chuyển gửi trong danh sách</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>số của phiếu khám</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>số khởi đầu ngẫu nhiên; cùng một số cho cùng một dữ liệu</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>số và câu trả lời khác không thể là một khái niệm: {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>số như các số khác</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>các số như {value} trong cột ngày được đọc là số ngày của Excel: {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>các số như ‘{value}’ ngắn hơn {width} chữ số của các số khác; Excel bỏ các số 0 đứng đầu</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>các số như ‘{value}’ được viết khác phần còn lại của cột, và chỉ đọc được theo một cách; đọc là {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>các số như ‘{value}’ có thể đọc theo hai cách; được đọc là {read}</translation>
  </message>
  <message>
   <source>of</source>
   <translation>trên tổng</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>trên %n tháng</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>của một cách xem đã lưu</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>người nhà và lao động thuê</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>của chương trình mới; dữ liệu đã ghi giữ nguyên</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>của một bảng hỏi</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>so với kế hoạch, %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>của nhiều người</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>so với mục tiêu, %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>của tệp</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>của bảng tính</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>của chi nhánh này</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>chỉ của chi nhánh này</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>của khách hàng này</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>chỉ của khách hàng này</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>chỉ của sáng kiến này</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>chỉ của tháng này</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>của chương trình này</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>chỉ ở tình trạng này</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>chỉ trạng thái này</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>trong {count} cần làm</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>trên {target} dự kiến</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>đưa ra lại</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>không đưa ra nữa</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>cán bộ</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>mã cũ của người đã bị gộp, hoặc lô</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>cũ nhất trễ %n ngày</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>lâu nhất nộp %n ngày trước</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>lâu nhất mở %n ngày</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>đúng hạn</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>mỗi dòng một mục</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>mỗi dòng một điều: mã, rồi đến lời; có nghĩa là tốt</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>mỗi dòng một học phần: tiêu đề | số phút | học liệu</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>mỗi dòng một giấy tờ; để trống khi đã đủ</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>mỗi dòng một lựa chọn; chữ bản ngữ sau gạch đứng</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>một lô, kèm các trường mà lô đã thay đổi</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>một lựa chọn của câu hỏi</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>một cột chứa các mã khi được chọn nhiều câu trả lời</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>một người ở nhóm nghiên cứu {kept}, người kia ở {other}; {kept} được giữ</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>chỉ một đợt</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>chỉ xem xét điều kiện về trẻ em không đạt</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>chỉ danh sách mới có lựa chọn; đổi trường thành danh sách, hoặc bỏ các lựa chọn</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>chỉ khách hàng thuộc nhóm so sánh đã tiếp xúc</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>chỉ khách hàng có trạng thái này; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>chỉ cho người được xem dữ liệu nghiên cứu</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>chỉ cho người được xem câu trả lời nhạy cảm</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>chỉ của khoản vay này; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>chỉ chủ hợp đồng và thành viên hộ mới được bảo hiểm</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>chỉ những người này</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>chỉ những hợp đồng này; `due` là sắp hết hạn</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>chỉ những chuyển gửi này; `follow_up` là cần có người xử lý</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>chỉ những mục này; `follow_up` là đến hạn mà chưa làm</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>chỉ những yêu cầu này; `open` là đang chờ ai đó</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>chỉ những giấy hết hạn trong số ngày này</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>chỉ những giấy còn hiệu lực vào ngày đó</translation>
  </message>
  <message>
   <source>open</source>
   <translation>còn mở</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>mở lại một tháng đã khóa sổ, kèm lý do</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>cuối tháng còn mở</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>hãy mở trang của người này</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>hãy mở lại và gõ các thay đổi của bạn một lần nữa</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>hãy mở bằng Excel và lưu một bản không có mật khẩu</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>hãy mở bằng Excel và lưu thành .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>hãy mở bằng Excel hoặc LibreOffice và lưu thành .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>hãy mở bằng Excel, để Excel sửa rồi lưu lại</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>hãy mở ra để sửa, hoặc gõ lần hai để so sánh</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>hãy mở xem tệp có nguyên vẹn không, rồi lưu lại</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>mở quá 30 ngày</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>đang mở</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>mở ngày</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>hoặc là</translation>
  </message>
  <message>
   <source>other</source>
   <translation>khác</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>khác, ghi rõ</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>mã khách hàng MFDW</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>biểu mẫu nhập của MFDW</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>giữ giá trị của ta</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>kết quả</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>dư nợ</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>quá hạn cuối tháng</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>các khoảng thời gian chồng nhau trong một sáng kiến trở thành một khoảng bao cả hai</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>chữ bản ngữ</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>đã trả</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>khách hàng đã trả</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>trả trong tháng</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>trả trong mười hai tháng</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>nam được trả công</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>giải ngân</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>nữ được trả công</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>giấy</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>bản in không có bằng ngôn ngữ {language}</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>giấy hết hạn trong 60 ngày</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>một phần họ tên, mã hoặc số</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>một phần của câu hỏi</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>một phần</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>đối tác</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>buổi chia sẻ lại</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>dán từ Excel</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>hãy chi lại, hoặc hủy</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>hãy chi trước</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>khoản chi {number}/{count}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>các khoản chi đến hạn</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>khoan_chi_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>số người đã chuyển gửi đến đối tác này: {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>phần trăm của tiền lãi</translation>
  </message>
  <message>
   <source>period</source>
   <translation>kỳ</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>thành viên hộ được khám</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>thành viên hộ được chuyển gửi</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>người</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>người đã tập huấn</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>điện thoại</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>ảnh được lưu dạng JPEG hoặc PNG, giấy tờ có thể dạng PDF</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>hình ở đầu mọi bản in</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>hinh.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>địa điểm</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>vị trí trong danh sách</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>kế hoạch</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>lập kế hoạch cho một đợt: các ngày và số phỏng vấn</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>kế hoạch {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>kế hoạch {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>dự kiến</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>dự kiến: {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>điểm từ 0 đến {most}</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>hợp đồng có hiệu lực</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>hợp đồng đã kết thúc</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>hợp đồng, người được bảo hiểm, yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>hợp đồng</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>hợp đồng của</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>đã hủy hợp đồng {number}</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>đã ghi hợp đồng {number}</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>phí bảo hiểm</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>phí bảo hiểm đã hưởng</translation>
  </message>
  <message>
   <source>present</source>
   <translation>có mặt</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>hãy in, hoặc mở lại kèm lý do</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>không in logo nữa</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>chỉ in ra lỗi</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>chỉ in ra một đối tượng JSON</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>khi in</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>vấn đề</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>đề xuất; hãy sửa nếu khách hàng viết khác</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>cơ sở y tế</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>cho một giấy tờ vào thùng rác</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>sửa một suất ưu đãi</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>bỏ suất ưu đãi vào thùng rác</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>cho vào thùng rác</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>cho các khoản hoàn lãi chưa ghi có vào thùng rác</translation>
  </message>
  <message>
   <source>question</source>
   <translation>câu hỏi</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>câu hỏi hoặc người</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>bảng hỏi và câu trả lời</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>câu hỏi</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>thay đổi trắc nghiệm, điểm</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>đọc một danh sách bất kỳ loại nào vào sổ</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>đọc bảng hỏi từ XLSForm</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>đọc sao kê các kỳ trả nợ từ bảng tính</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>đọc là</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>đọc như sổ điểm danh: {marks} dấu của {sessions} buổi, mỗi buổi một cột; mỗi dấu được lưu thành điểm danh của khách hàng</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>được đọc như lần nhập {batch} ngày {day} bởi {who}; --anew để không lấy lại gì</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>hãy đọc vào bằng mfdw survey define, hoặc sửa lại mã</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>hãy đọc bằng survey define, hoặc chọn tệp chứa câu trả lời</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>đọc dòng này dù nó giống dòng tổng, ghi chú hoặc tiêu đề</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>đọc bảng tính mất quá nhiều thời gian</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>lý do</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>hoàn lãi</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>hoàn lãi</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>hoàn lãi theo sao kê khoản vay</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>đã tính hoàn lãi theo phiên bản {number} của quy tắc</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>hoan_lai_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>biên nhận</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>bien_nhan_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>đã nhận</translation>
  </message>
  <message>
   <source>record</source>
   <translation>bản ghi</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>người ghi</translation>
  </message>
  <message>
   <source>records</source>
   <translation>bản ghi</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>số bản ghi có giá trị ở {field}: {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>số bản ghi đã có giá trị: {count}; hãy thêm trường khác</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>chuyển gửi khách hàng đến đối tác</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>mã tham chiếu</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>đã đóng chuyển gửi {number}</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>chuyển gửi {number} đã được nhận</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>đã ghi chuyển gửi {number}</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>chuyển gửi</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>chuyển gửi vì lý do này do người được xem câu trả lời nhạy cảm nhập</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>từ chối</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>đăng ký đã được cấp</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>loại các dòng có khách hàng chưa biết (mặc định), hoặc tạo khách hàng mới</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>loại các dòng vi phạm loại quy tắc này của biểu mẫu, nếu không thì chỉ cảnh báo: {kinds}; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>loại dòng đó</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>bị loại</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>quan hệ</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>đã gỡ</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>đã gia hạn</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>phần lặp chỉ có trong bản xuất dạng long</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>thay tệp đã có; nếu không thì tệp mới có tên NAME_v2</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>dùng lại một công thức nhập đã lưu</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>phiếu trả lời</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>hãy khôi phục từ bản sao lưu; mfdw check cho biết còn gì sai</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>đã khôi phục</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>hạn chế</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>hãy ngừng trường này: không hỏi nữa, dữ liệu đã lưu được giữ</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>đã ngừng</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>bị trả lại</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>thu hồi ở mục Các khoản hoàn lãi</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>hãy thu hồi, hoặc bỏ lần tính có khoản vay này</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>hãy thu hồi khoản sai</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>đã thu hồi</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>thu hồi {day}: {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>lề phải</translation>
  </message>
  <message>
   <source>role</source>
   <translation>vai trò</translation>
  </message>
  <message>
   <source>round</source>
   <translation>đợt</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>làm tròn đến số tiền này</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>đợt của phỏng vấn</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>đợt {round} không có câu hỏi ‘{value}’ ngoài các phần lặp</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>đợt</translation>
  </message>
  <message>
   <source>row</source>
   <translation>dòng</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>dòng tiêu đề, đánh số như trong Excel</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>dòng {rows} không nằm dưới tiêu đề của bảng này nên không lấy vào được</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>dòng {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>dòng {row} đã cho khái niệm này một cột của cùng đợt</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>dòng {row} bị bỏ qua ({why}): {text}; --include-row {row} để đọc dòng này</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>dòng</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>dòng và cột của một cách xem đã lưu</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>có dòng cần drop, nhưng nhóm không có đúng một dòng correct</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>dòng đã đọc</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>quy tắc</translation>
  </message>
  <message>
   <source>run</source>
   <translation>lần tính</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>hãy chạy lại với --debug và gửi nội dung in ra</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>lần tính {run}: {scheme} {period}, {state}, %n khoản hoàn lãi, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>lần thăm an toàn</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>cùng câu trả lời liên tiếp</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>bằng {month}</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>cùng ngày sinh</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>cùng nhãn</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>cùng họ tên</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>cùng số ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>cùng đường dẫn</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>cùng người thân</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>cùng giới tính</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>cùng điện thoại</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>cùng điện thoại, mà hơn ba người có</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>cùng thôn</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>cùng năm sinh</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>hãy lưu lại từ cửa sổ nhập</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>hãy lưu nhỏ hơn: nhiều nhất {most} MB và rộng vài nghìn điểm ảnh</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>hãy lưu nhỏ hơn; một trang chỉ cần 9 triệu</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>lưu công thức nhập bằng --save-recipe, chọn trong phần ‘readings’ của nó, rồi dùng lại</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>đã lưu</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>tiet_kiem_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>hãy nêu hình thức đồng ý</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>hãy nêu số tháng giữa các lần kiểm tra</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>hãy nêu bằng --kind: {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>từ chối những gì đang chờ</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>cho biết vì sao khách hàng này không được</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>hãy ghi là bị trả lại</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>ghi các khoản bị trả lại</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>ghi các khoản đã chi</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>hãy nêu kết quả</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>hãy nêu việc tiếp theo</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>hãy nêu điều cần sửa cho đúng</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>cho biết bảng tính có gì</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>nêu loại danh sách, hoặc chọn tệp khác</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>hãy nêu minh chứng</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>hãy nêu điều kiện là gì</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>hãy nêu cơ sở kinh doanh làm gì</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>hãy nêu bên bảo hiểm đã quyết định gì</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>hãy nêu quy tắc so với giá trị nào</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>hãy nêu đã quyết định gì</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>cho biết đã nhập những gì</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>cho biết điều sẽ thay đổi, không lưu gì</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>cho biết điều gì sẽ xảy ra; không lưu gì cả</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>cho biết hai lần gõ một phiếu giấy khác nhau ở đâu</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>hãy nêu giấy tờ nào còn thiếu</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>hãy nêu sự kiện bằng --event, hoặc chọn ở bước Bảng</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>hãy nêu chi nhánh bằng --branch CODE</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>hãy nêu ai đã nhận tiền</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>hãy nêu lý do</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>hãy nêu vì sao việc này vì lợi ích tốt nhất của người đó</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>hãy nêu vì sao không ai xem được</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>nêu lý do chuyển gửi khách hàng</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>hãy nêu lý do miễn điều kiện</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>hãy nêu vì sao thu hồi hoàn lãi</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>đồng ý những gì đang chờ</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>hãy quét với ít điểm ảnh mỗi inch hơn, hoặc chụp ảnh nhỏ hơn</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>hãy xếp lịch lại trước</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>chương trình</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>chương trình</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>số chương trình theo giáo trình này: {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>số chương trình dùng mục này: {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>điểm, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>tìm</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>tìm kiếm được theo trường này</translation>
  </message>
  <message>
   <source>second</source>
   <translation>lần hai</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>phỏng vấn thứ hai</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>phỏng vấn thứ hai chờ quyết định</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>người gõ lần hai</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>phần cần bỏ qua: {sections}; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>xem `mfdw clients documents CODE --records`</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>xem `mfdw clients show`</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>xem `mfdw enterprises checklists`</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>xem `mfdw lists show`</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>xem `mfdw referrals list`</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>xem `mfdw referrals partners`</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>xem `mfdw schemes list`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>xem `mfdw survey show {survey}`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>xem `mfdw survey show {survey}`, hoặc nhập đợt đó trước</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>xem `mfdw training curricula`</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>xem mfdw survey batches</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>xem các chi nhánh trong Cài đặt, hoặc bỏ --branch</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>xem tên các trang bằng mfdw survey inspect</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>xem máy đã bật và có giấy chưa, rồi in lại</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>xem {command} --help</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>dấu chấm phẩy</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>nhạy cảm</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>nhạy cảm: không hiện cho cán bộ của khách hàng</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>đã gửi</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>đã gửi bên bảo hiểm</translation>
  </message>
  <message>
   <source>service</source>
   <translation>dịch vụ</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>buổi</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>đặt một tuổi theo quốc gia: {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>do chương trình quy định</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>điền vào bản mới</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>hãy đặt quy tắc hoàn lãi trước</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>hãy giải quyết với khách hàng trước</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>có nhiều cụm tên {centre}</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>nhiều lần kiểm tra của ‘{value}’ cùng khớp; hãy ghi người, điều kiện và ngày</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>nhiều câu cùng khớp</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>nhiều chuyển gửi của ‘{value}’ cùng khớp; hãy ghi đối tác và ngày</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>có nhiều buổi phù hợp; ghi số buổi hoặc chủ đề</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>nhiều lượt khám của ‘{value}’ cùng khớp; hãy ghi dịch vụ và phiếu khám</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>máy may</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>giới tính</translation>
  </message>
  <message>
   <source>share</source>
   <translation>tỷ lệ</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>tỷ trọng, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>trang tính</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>trang tính (mặc định: trang có khả năng nhất)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>xem một bảng hỏi và các đợt của nó</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>xem toàn bộ hồ sơ một khách hàng</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>hiện traceback Python khi có lỗi chương trình</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>hiện quy tắc hoàn lãi, hoặc thêm quy tắc</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>từ ngày này</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>từ {day}</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>khổ giấy; nếu không thì theo tổ chức</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>nhỏ, vừa, lớn</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>khoản nhỏ hơn thì không cấp</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>số lượng</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>số khoản chi</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>một số công thức không có kết quả được lưu; hãy mở tệp bằng Excel, lưu một lần rồi nhập lại</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>một số dòng bị ẩn hoặc bị lọc trong Excel; chúng được đọc như các dòng khác</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>có người đã sửa phỏng vấn của {client} từ khi nó được mở</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>người trong hộ; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>có dữ liệu gắn với khách hàng này: {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>có chỗ chưa đúng trong biểu mẫu</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>có ô được đánh dấu ở {number}</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>đã chi</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>chia suất ưu đãi mới nhất của khách hàng</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>hãy tách thành nhiều bảng tính và thử lại</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>hãy tách thành nhiều bảng tính, hoặc xóa các dòng và cột trống</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>nhân viên</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>nhân viên đã tập huấn</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>ở đầu mọi bản in, cao tối đa 9 mm</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>đứng cạnh tên chữ La-tinh trên bản in</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>hiện có: {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>tình trạng</translation>
  </message>
  <message>
   <source>status</source>
   <translation>trạng thái</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>được giữ</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>đã lưu</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>đã lưu trước đây</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>đã lưu ‘{ours}’, tệp ghi ‘{theirs}’; giá trị đã lưu được giữ cho đến khi bạn quyết định</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>tổng {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>khảo sát</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tab</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>may mặc, trồng lúa, buôn bán nhỏ</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>đưa yêu cầu bồi thường sang bước tiếp, đến khi chi trả</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>trước hết lấy một bảng tính làm lần gõ thứ hai</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>hoàn lại một lần nhập</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>thu hồi các khoản hoàn lãi đã ghi có</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>đưa giấy tờ trong thùng rác ra khỏi tệp</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>hãy hoàn lại trước</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>lấy bản ghi mới, bản ghi đã có, hoặc cả hai (mặc định)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>không lấy lại gì đã quyết định trong các lần nhập trước</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>hãy hoàn lại các lần đó trước</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>đã hoàn lại</translation>
  </message>
  <message>
   <source>target</source>
   <translation>mục tiêu</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>kỹ thuật</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>điện thoại</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>phân biệt hai người giống nhau</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>các giá trị chữ như ‘{value}’ được gõ bằng phông chữ cũ {font} nên bị bỏ qua; hãy chọn chuyển đổi chúng ở cột này</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>các giá trị chữ như ‘{value}’ được gõ bằng phông chữ cũ {font} nên bị bỏ qua; hãy chuyển sang Unicode bằng chương trình có phông đó, rồi nhập lại tệp</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>bảng tính của XLSForm</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>tài khoản của một khách hàng, từng dòng</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>việc đã xong</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>số tiền là số âm</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>số tiền quá nhỏ cho số khoản chi như vậy</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>cần nhập số tiền để tính tỷ lệ: lãi đã trả</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>lĩnh vực ‘{value}’ chưa có và được tạo mới</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>suất ưu đãi thuộc khách hàng hoặc chương trình khác, hoặc đã có hợp đồng</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>suất ưu đãi được lưu mà không có khoản vay ‘{value}’; hãy chọn khoản vay trong suất ưu đãi</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>suất ưu đãi được lưu mà không có người ‘{value}’; hãy chọn người đó trong suất ưu đãi</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>suất ưu đãi chưa có hợp đồng mà hợp đồng này dành cho</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>chưa biết ngày sinh hoặc tuổi</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>mã chi nhánh {code} xuất hiện hai lần</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>chi nhánh vẫn còn khách hàng, cụm hoặc nhân viên: {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>mức trần thấp hơn mức sàn</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>ô có lỗi {value}; hãy sửa công thức trong Excel</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>cụm vẫn còn khách hàng: {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>cụm ‘{value}’ chưa có và được tạo mới</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>bảng kiểm không có mục nào mang mã {item}</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>lựa chọn ‘{value}’ không có {lacking} nên bị bỏ qua</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>lựa chọn ‘{value}’ xuất hiện hai lần trong danh sách ‘{list}’</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>các lựa chọn là {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>yêu cầu bồi thường chưa ở bước làm được việc này</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>khách hàng</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>khách hàng không có cơ sở kinh doanh, hoặc có nhiều</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>khách hàng có nhiều tài khoản của chương trình này</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>khách hàng tham gia trước ngày sinh</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>khách hàng tham gia ngày {day}; sửa ngày này, hoặc ngày tham gia</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>khách hàng đã chuyển lần nữa ngày {on}; chọn ngày đó hoặc sau đó</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>khách hàng đã rút đồng ý cho lưu dữ liệu</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>khách hàng đã được phỏng vấn trong đợt này với câu trả lời khác; hãy quyết định bản nào được tính</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>khách hàng ‘{value}’ có nhiều tài khoản; hãy ghi bút toán bằng tay</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>mã số khách hàng {value} có 15 chữ số, mức tối đa Excel giữ được; hãy kiểm tra phần cuối</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>mã số khách hàng {value} đã bị Excel làm tròn; hãy viết dưới dạng văn bản</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>phần của khách hàng lớn hơn chi phí</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>phần của khách hàng lớn hơn phí bảo hiểm</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>khách hàng của chi nhánh</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>mã ‘{checklist}’ thuộc về bảng kiểm khác</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>mã ‘{code}’ đã được dùng</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>mã ‘{code}’ xuất hiện hai lần</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>mã ‘{curriculum}’ thuộc về giáo trình khác</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>mã ‘{partner}’ thuộc về đối tác khác</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>các mã {codes} được đọc là thiếu câu trả lời</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>cột chung các lựa chọn ghi ‘{said}’, các cột từng lựa chọn ghi ‘{ticked}’</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>cột ‘{header}’ có thể ứng với nhiều câu hỏi ({questions}); hãy nêu một câu trong công thức nhập</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>cột ‘{header}’ có một lần trong tệp của công thức nhập và hai lần ở đây, hoặc ngược lại; hãy nêu cột nào ứng với ‘{target}’</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>cột ‘{value}’ xuất hiện hai lần; chỉ cột đầu được đọc</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>các cột không cho biết đây là loại danh sách nào</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>nơi khác khái niệm tính bằng ‘{unit}’: hãy đổi bằng *7 hoặc /4100 và ghi đơn vị đó</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>phiếu đồng ý của một khách hàng</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>bản sao đã tạo trước đó: {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>không tạo được bản sao {path}</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>giáo trình không có học phần {number}</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>tệp hỏng đã được giữ lại thành {file}</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>cơ sở dữ liệu chưa có chi nhánh nào</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>cơ sở dữ liệu có nhiều chi nhánh: {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>cơ sở dữ liệu đã là phiên bản mới nhất</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>cơ sở dữ liệu {path} đã sẵn sàng</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>ngày phỏng vấn</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>dấu ngăn cách không được dùng: các ô của tệp định dạng {format} không ngăn bằng dấu</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>không đọc hoặc ghi được ổ đĩa của {target}</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>ổ đĩa của {target} đã đầy</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>chưa cài trình điều khiển PostgreSQL</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>tiết kiệm dự phòng của một khách hàng</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>bảng mã {value} không được dùng: tệp định dạng {format} tự cho biết cách ghi</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>ngày kết thúc trước ngày bắt đầu</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>sự kiện {value} không được dùng: chỉ tệp REDCap mới có sự kiện</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>trường {field} không có danh sách giá trị để tìm</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>số liệu nằm trong {file}</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>tệp không có sự kiện {event}</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>tệp không có nội dung</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>tệp là trang web hoặc tệp XML mang tên bảng tính</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>tệp được tạo như một cuộc tấn công: nó sẽ làm đầy bộ nhớ hoặc truy cập các tệp khác</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>tệp không phải bảng tính cũng không phải bảng văn bản</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>tệp được giữ của lô {batch} không phải là tệp đã nhập</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>tệp ghi {value}, nhưng công thức của biểu mẫu không có số nào để tính; hãy điền các câu trả lời mà công thức dùng, hoặc để trống ô này</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>tệp ghi {value}, công thức của biểu mẫu cho {given}</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>tệp ghi ‘{value}’; trạng thái giữ nguyên vì cần lý do và ngày</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>tệp cần lấy trước</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>tệp cần ghi</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>không ghi được tệp {path}: {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>tệp {path} đã thay đổi sau khi các dòng được kiểm tra</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>cả những việc đã xong</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>lần đầu vào {day}</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>{shown} đầu tiên trên {all}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>biểu mẫu yêu cầu câu trả lời ở đây nhưng chưa có</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>biểu mẫu yêu cầu câu trả lời ở đây nhưng chưa có: {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>biểu mẫu hỏi ‘{name}’ trong nhiều nhóm ({paths}), nhưng KoboToolbox chỉ xuất một trong số đó; câu trả lời ở các nhóm khác không có trong tệp này</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>lớp từ 0 đến {most}</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>nhóm hoặc phần lặp không có tên; được đặt là ‘{given}’</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>nhóm hoặc phần lặp ‘{value}’ bắt đầu ở đây và không kết thúc</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>nhóm vẫn còn khách hàng: {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>nhóm ‘{value}’ chưa có, và không có cụm thì không tạo được</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>nhóm ‘{value}’ chưa có và được tạo mới</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>tiêu đề được gõ bằng phông chữ cũ ({font}); câu hỏi được tìm theo chữ đọc được, ‘{value}’ là ‘{read}’</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>tiêu đề nằm ở dòng {row}, không còn ở dòng {value}</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>lần nhập {batch} đã được hoàn lại rồi</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>các chương trình ưu đãi đang có</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>các ưu đãi đã cấp trong một tháng</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>các ưu đãi mà khách hàng đã nhận</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>tổ chức trả {amount}</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>các trường riêng của tổ chức</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>tổ chức và logo trên các bản in</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>chương trình bảo hiểm</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>bên bảo hiểm không duyệt</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>lãi của các khoản vay này đã được hoàn trong lúc đó: {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>phỏng vấn của {client} chưa được gõ lần hai</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>phỏng vấn của {client} đã được gõ lần hai rồi</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>cuộc phỏng vấn {interview} đã được quyết định rồi</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>người phỏng vấn</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>khóa của phiếu trả lời</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>loại ưu đãi ‘{value}’ chưa có và được tạo mới</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>các loại ưu đãi, cùng trường riêng của chúng</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>ký tự cuối không khớp với mã; có thể sai một chữ số</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>danh sách dạng bảng tính hoặc CSV</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>danh sách {list} không có mục ‘{entry}’</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>danh sách khách hàng</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>khoản vay dùng đồng tiền khác {value}</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>cần nhập mã khoản vay</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>không đọc được dấu của buổi ‘{header}’; ghi P, A, L hoặc E</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>số phút từ 1 đến 1440</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>báo cáo tổng hợp theo dõi hằng tháng</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>tên ‘{value}’ xuất hiện hai lần trong cùng nhóm; tên thứ hai bị bỏ qua</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>số giấy tờ ‘{value}’ thuộc về khách hàng có tên khác; hãy kiểm tra cả hai</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>đã lưu ghi chú</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>số phải từ {least} trở lên</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>số này là số âm</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>số đang để trống</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>số được muốn nói</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>các dấu khác cho thấy dấu chéo nghĩa là vắng; nếu không phải, hãy ghi P và A</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>trường riêng ‘{field}’ có hai lần</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>trang của một khách hàng</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>khổ giấy là a4 hoặc letter</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>đã ghi giấy đăng ký</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>đối tác đã xác nhận</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>khoản chi chưa ở bước có thể thành như vậy</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>khoản chi cho {client} đã bị trả lại rồi</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>khoản chi cho {client} đã bị hủy</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>khoản chi cho {client} chưa được chi</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>khoản chi cho {client} đã được chi rồi</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>các khoản chi của suất là {amount}: hãy lập kế hoạch lại trước</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>tổng các khoản chi không bằng {amount}</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>kỳ {period} chưa bắt đầu</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>hình {file} quá lớn</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>khoản chi dự kiến là {amount}</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>hợp đồng không bảo hiểm cho người này vào ngày đó</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>hợp đồng dù sao cũng hết hạn ngày {day}; chọn một ngày trước đó</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>số hợp đồng {number} đã có trong chương trình này</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>hợp đồng được gia hạn bằng hợp đồng này</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>hợp đồng ‘{value}’ thuộc khách hàng {client}</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>phí bảo hiểm chưa được đóng</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>máy in {printer} không nhận giấy tờ</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>tệp lỗi của {path} sẽ ghi đè lên nó</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>chương trình pg_dump không có trên máy này</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>cần nêu lý do rút tiền</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>các khoản hoàn lãi của một kỳ, để ký nhận</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>các khoản hoàn lãi của một kỳ, từng dòng</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>công thức nhập điền ‘{target}’ từ ‘{header}’, mà không còn gì mang tên đó</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>công thức nhập chỉ nêu cột {header} bằng chữ cái, mà các cột đã thay đổi từ đó; hãy nêu cột nào ứng với ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>không đọc được công thức nhập {path}</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>cột ‘{header}’ của công thức nhập không có trong tệp; không có gì ứng với ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>cột ‘{header}’ của công thức nhập không có trong tệp; ‘{instead}’ ứng với ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>trang tính ‘{value}’ của công thức nhập không có trong tệp; một trang khác được đọc</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>danh sách điểm danh của một buổi</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>đợt cần xem</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>các đợt của {survey} chưa được hài hòa</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>dòng không nêu khách hàng nào</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>dòng không nêu khách hàng nào nhưng nói thêm về người đó; hãy chọn đó là ai</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>dòng này ghi khác với dữ liệu đã lưu; hãy quyết định bản nào được tính</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>các dòng thuộc nhiều sự kiện ({events}), và không sự kiện nào có tên như đợt {round}</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>quy tắc của chương trình, theo ngày</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>cùng khách hàng đã có cùng chương trình trong cùng ngày ở trên trong tệp này, với số tiền khác; hãy cho mỗi suất một mã tham chiếu</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>cùng bút toán đã có ở phía trước trong tệp này; hãy ghi số tham chiếu cho từng bút toán</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>như trên nhưng cho một trường; có thể nêu nhiều lần</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>cùng khoản vay có hai kỳ trả đến hạn ngày {value} trong tệp này, và chúng khác nhau</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>phiếu này đã có ở trên trong tệp với câu trả lời khác; hãy quyết định bản nào được tính</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>chi nhánh mẫu có từ 1 đến {most} khách hàng, không phải {clients}</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>chi nhánh mẫu nằm ở {path}</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>chi nhánh mẫu cần cơ sở dữ liệu riêng; hãy nêu một tệp khác</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>tiết kiệm của {client} không còn giữ khoản hoàn lãi</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>chương trình bắt đầu ngày {day}; sửa ngày này, hoặc ngày bắt đầu chương trình</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>chương trình không hoạt động vào ngày này</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>chương trình cấp tối đa {most}</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>chương trình dùng {currency}</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>chương trình {scheme} không theo giáo trình nào</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>chương trình {scheme} không có quy tắc cho những ngày này</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>chương trình {scheme} không phải hoàn lãi</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>chương trình {scheme} không thuộc loại này</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>chưa biết giới tính</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>tỷ lệ là số lớn hơn 0 và không quá 100</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>trang tính không thuộc phần lặp nào của bảng hỏi nên bị bỏ qua</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>trang tính bị hỏng hoặc được ghi theo cách lạ; nó đã được đọc từng ô, nên hãy kiểm tra không thiếu dòng nào</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>trang tính bị ẩn</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>trang tính không nêu các dòng mà nó thuộc về nên bị bỏ qua</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>trang tính {sheet} không cho biết các dòng được ghi khi nào, nên không dòng nào là mới hơn</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>trang tính ‘{value}’ bị ẩn trong Excel; hãy kiểm tra đó có đúng là trang bạn muốn</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>phiếu mà khách hàng mang theo</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>khảo sát không còn đề xuất điều này</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>bảng thiếu các cột {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>đã ghi buổi chia sẻ</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>văn bản không được viết bằng mã {encoding}</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>tổng khớp</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>đã ghi lần tập huấn</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>hai người thuộc hai chi nhánh khác nhau</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>bộ đọc thông thường không đọc được trang tính này</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>bộ đọc thông thường bỏ sót một số nội dung của trang tính này</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>đã ghi lần thăm</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>phiếu khám không còn dùng được vào ngày này</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>phiếu đã dùng ngày {day}; nếu ngày đó sai, hãy sửa lượt khám</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>phiếu khám {voucher} của cơ sở y tế này đã được phát rồi</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>phiếu khám ‘{value}’ của cơ sở y tế này thuộc người khác</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>toàn bộ yêu cầu được duyệt; hãy chọn ‘Đã duyệt’</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>toàn bộ phí bảo hiểm</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>bảng tính không có trang ‘survey’ với cột ‘type’</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>bảng tính bị hỏng</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>bảng tính dành cho bảng hỏi ‘{survey}’</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>bảng tính thuộc phiên bản Excel trước năm 1995</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>bảng tính được bảo vệ bằng mật khẩu</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>bảng tính là biểu mẫu nhập của một danh sách khác</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>bảng tính cần nhiều bộ nhớ hơn mức an toàn</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>đã ghi số lao động</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>số lao động ngày {day} đã được ghi rồi</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>số yêu cầu bồi thường cho một người sẽ ra khỏi hợp đồng: {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>số yêu cầu bồi thường theo hợp đồng này: {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>số nữ nhiều hơn số lao động</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>không có lần tính hoàn lãi {run}</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>‘{value}’ có nhiều hợp đồng; hãy ghi số và ngày</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>có nhiều yêu cầu bồi thường như vậy; hãy ghi người và ngày xảy ra</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>thừa chữ số: {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>đã có {most} trường; hãy ngừng một trường không ai cần</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>chương trình này đã có ngân sách cho cùng kỳ</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>đã có cơ sở dữ liệu: {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>đã có tệp: {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>đã có khoản vay {number}</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>đã có chương trình {scheme}</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>không có lĩnh vực việc làm bền vững {area}</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>không có suất ưu đãi {award}</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>không có chi nhánh {branch}</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>không có chi nhánh ‘{value}’; các dòng được đưa vào chi nhánh của lần nhập</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>không có cụm {centre}</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>không có cụm ‘{value}’; sửa lại, hoặc thêm cụm trước</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>không có lần kiểm tra {check}</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>chưa có bảng kiểm nào cho lần thăm</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>không có bảng kiểm {checklist}</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>không có danh sách lựa chọn ‘{value}’</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>không có danh sách lựa chọn ‘{value}’, có phải ý bạn là ‘{suggestion}’?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>không có yêu cầu bồi thường {claim}</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>không có khách hàng {client}</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>không có cột ‘{column}’ trên trang tính ‘{sheet}’</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>không có cơ sở dữ liệu {target}</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>không có bút toán {entry}</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>không có trường {fields}</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>không có tệp {path}</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>không có thư mục {path}</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>không có nhóm {group} trong cụm này</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>không có lần nhập {batch}</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>không có sáng kiến nào để gán vào</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>không có sáng kiến {innovation}</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>không có sáng kiến ‘{value}’; chương trình không gắn với sáng kiến</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>không có loại ưu đãi {kind}</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>không có khoản vay ‘{value}’; hãy thêm vào khách hàng của nó, hoặc nêu các cột khách hàng, số tiền giải ngân và ngày giải ngân</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>không có cán bộ ‘{value}’; khách hàng giữ cán bộ của cụm</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>không có trường riêng {field}</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>không có khổ giấy {paper}</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>không có đối tác {partner}</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>không có đối tác ‘{value}’; hãy sửa, hoặc thêm đối tác trước</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>‘{value}’ không có hợp đồng; hãy nhập danh sách người được bảo hiểm trước</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>không có hợp đồng {policy}</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>không có bảng hỏi ‘{survey}’; hiện có: {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>không có cuộc phỏng vấn {interview} nào đang chờ</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>không có chuyển gửi {referral}</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>không có tài khoản tiết kiệm của {account}</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>không có chương trình {scheme}</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>không có chương trình ‘{value}’; hãy sửa lại, hoặc nhập chương trình trước</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>không có buổi ‘{value}’; hãy thêm buổi đó trước, hoặc ghi ngày của buổi vào tiêu đề</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>không có trang tính ‘{sheet}’</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>không có ứng viên đó; chỉ có {count}</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>không có ngày này</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>không có giấy tờ như vậy</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>không có khoản chi như vậy</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>không có người này trong hộ</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>không có khoản hoàn lãi như vậy để thu hồi</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>chi nhánh này không có buổi đó</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>không có cách xem {view}</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>không có lượt khám {visit}</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>các khoản hoàn lãi này đã được duyệt rồi</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>các khoản hoàn lãi này đã ghi có rồi</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>các khoản hoàn lãi này chưa được duyệt</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>các khoản hoàn lãi này đã bị thu hồi</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>họ đã sống trong cùng một hộ</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>đã ghi có ngày {day}</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>ngày sinh này ở tương lai</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>lần kiểm tra này không cần xem xét</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>khách hàng này không có bản ghi {record} mà giấy tờ có thể làm minh chứng</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>khách hàng này không còn nữa</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>phép so sánh này không hợp với nội dung được xem</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>việc này liên quan đến trẻ em: việc tiếp theo được quyết định khi xem xét</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>ngày này ở tương lai</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>giấy tờ này bị hạn chế</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>mục này không chờ duyệt</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>tệp xuất ODK này đã bị Excel lưu lại, làm mất số 0 ở đầu và đảo ngày; hãy dùng tệp do ODK ghi</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>biểu mẫu này đã có; không thay đổi gì</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>không thể quyết định phỏng vấn này như vậy</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>phỏng vấn này không còn nữa</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>cuộc phỏng vấn này vẫn chờ quyết định</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>ngày này trước khi sự việc xảy ra</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>ngày này trước ngày cấp ưu đãi</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>ngày này trước lần kiểm tra</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>ngày này trước khi khách hàng tham gia</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>ngày này trước ngày cấp suất ưu đãi</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>ngày này trước ngày chuyển gửi</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>ngày này trước ngày đã chi</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>ngày này trước kỳ hoàn lãi</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>ngày này trước bước đứng trước nó, ngày {day}</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>ngày này trước khi phát phiếu khám</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>bắt buộc nhập</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>đây không phải mã khách hàng; mã có dạng KH03-00421-3</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>đây không phải ngày; viết dạng 3/4/2026, 3 apr hoặc hôm nay</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>đây không phải một số</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>đây không phải là địa điểm; hãy viết vĩ độ và kinh độ, ví dụ 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>đây không phải là giờ; hãy viết dạng 14:30</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>đây không phải số tiền; viết dạng 26500 hoặc 26,500</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>trong tháng</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>số này ({type}) đã thuộc về {code}</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>trường riêng này phải được điền</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>bản in này dành cho một cụm</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>bản in này dành cho một chương trình</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>mật khẩu này không mở được, hoặc tệp không phải cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>người này đã là khách hàng</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>người này vẫn phụ trách các cụm: {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>lý do này không phù hợp với thay đổi</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>chuyển gửi này bị hạn chế</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>theo khóa, phiếu này thuộc về khách hàng khác; hãy quyết định nó thuộc về ai</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>phiếu trả lời này đã được sửa ở đây sau khi xuất; hãy quyết định bản nào được tính</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>dòng này là phỏng vấn của đợt khác; hãy chọn đợt đó, hoặc chỉ xuất một đợt</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>dòng này thuộc đợt khác (‘{value}’) nên bị bỏ qua</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>dòng này đã bị tắt trong biểu mẫu nên bị bỏ qua</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>dòng này không nêu danh sách và lựa chọn nên bị bỏ qua</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>buổi này không có trắc nghiệm; hãy ghi số điểm trong phiếu của buổi</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>buổi này đã bị hủy; sửa ngày, hoặc sửa buổi trong sổ</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>buổi này đã chuyển sang {day} và giữ ngày đó; các dấu được ghi vào buổi này</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>trang tính này không được đọc; có phải ý bạn là ‘{suggestion}’?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>bản này: {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>bản này: {day}, về sau</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>chỉ những người có cùng một số bên ngoài</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>chọn</translation>
  </message>
  <message>
   <source>times</source>
   <translation>số lần</translation>
  </message>
  <message>
   <source>title</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>cần làm</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>cần xem lại</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>cần gõ</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>cần gõ lần hai</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>cần bổ sung</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>cần quyết định</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>cần xem</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>đến trang</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>đến ai</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>xảy ra với ai</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hôm nay</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>quá dài</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>quá ngắn</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>lề trên</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>đã tập huấn, không rõ giới</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>đã chuyển sang Unicode</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>hai lựa chọn có lời giống nhau</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>hai số cùng loại: {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>kiểu</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>gõ 1 khi ô được đánh dấu, nếu không thì để trống</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>hãy gõ lần hai trước</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>loại {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>gõ hai lần</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>không đổi</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>chỉ theo hợp đồng này</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>khách hàng chưa biết: link, new, without, drop; phỏng vấn thứ hai: keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>khách hàng chưa biết</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>người chưa biết:</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>tham số không nhận ra: {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>đến ngày</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>đến {day}</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>tới năm mươi năm sau</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>tối đa {amount}</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>đã cập nhật</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>dùng diagnostic, baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>dùng sau cú sốc</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>dùng sau cú sốc, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>phiên bản</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>phiên bản {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>thôn</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>đã ghi lượt khám {number}</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>lượt khám</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>lượt khám và phiếu khám</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>số lần thăm đã dùng bảng kiểm này: {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>phiếu khám</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>phiếu khám hết hạn</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>phiếu khám đã phát</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>phiếu khám đã dùng</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>hãy đợi xong rồi thử lại</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>còn chờ cuối tháng</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>chờ quyết định</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>được miễn</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>cảnh báo</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>đã gỡ từ trước</translation>
  </message>
  <message>
   <source>way</source>
   <translation>cách tính</translation>
  </message>
  <message>
   <source>what</source>
   <translation>việc gì</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>tỷ trọng tính trên gì</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>một lần nhập đã làm gì, hoặc việc hoàn lại nó</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>kết quả ra sao</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>việc tiếp theo</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>những gì chung cho mọi chương trình</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>việc gì đã xảy ra</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>điều cần sửa cho đúng</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>điều thỏa thuận không thể đến hạn trước ngày thăm</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>đã dạy gì, và ai đã học</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>việc cần theo dõi tiếp</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>việc tiếp theo phải sau lần khám</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>thứ mà nó thuộc về không có ở đây</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>chi phí</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>trường chứa gì</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>đó là gì</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>tên gọi</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>giấy tờ là minh chứng cho việc gì, như --records liệt kê</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>dùng cho việc gì</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>số tiền để tính</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>loại tổ chức</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>bằng chứng; nếu không thì bằng chứng thường dùng</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>dấu ngăn cách các ô của tệp văn bản: , ; | hoặc tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>phần khách hàng đã trả</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>phần khách hàng trả; nếu không là tất cả</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>cơ sở làm nghề gì, khi có nhiều cơ sở</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>tên của trường</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>bên bảo hiểm đã quyết định gì</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>ghi nhớ gì về cặp này (mặc định: khác nhau)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>nhân viên đã tập huấn truyền lại những gì</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>điều đã thỏa thuận, và đến khi nào</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>đã quyết định gì</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>những gì đã quyết định, mới nhất trước</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>đã làm gì</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>đã nghe được gì</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>những gì đã biết vào cuối ngày đó, ví dụ 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>nội dung của {path} không có trong tệp</translation>
  </message>
  <message>
   <source>when</source>
   <translation>lúc</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>khi đối tác cho biết</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>thời điểm ghi dòng</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>khi đóng cửa sổ</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>từ nguồn nào</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>nằm ở đâu</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>khi tệp và sổ khác nhau: ghi đè (mặc định; ô trống không bao giờ ghi đè), điền chỗ trống, giữ giá trị đã lưu, bản mới hơn thắng, hoặc hỏi</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>chi nhánh nào? Hiện có: {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>danh sách nào</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>câu hỏi nào cho biết về người đó</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>bước nào</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>ai đã hoàn thành khóa học</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>ai đã giúp</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>bên bảo hiểm</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>nơi cấp</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>ai đã học được bao nhiêu của khóa học</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>ai được hưởng chương trình mà chưa nhận</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>nhân viên nào</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>ai đã tiếp xúc với một sáng kiến, và ai không được tiếp xúc</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>ai đã nhận tiền</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>ai đã được chuyển gửi đến đối tác</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>ai đã đến thăm</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>hỏi ai</translation>
  </message>
  <message>
   <source>why</source>
   <translation>lý do</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>vì sao thay đổi</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>vì sao cấp dù trái quy tắc của chương trình</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>vì sao việc này vì lợi ích tốt nhất của người đó</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>vì sao không</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>vì sao, dù có quy tắc không cho phép</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>có trợ giúp</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>sau điều chỉnh</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>kèm mã quốc gia</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>đã gắn khách hàng</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>có giá trị này ở một trường riêng; + là bất kỳ, - là không có</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>tiền rút</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>đã rút</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>rút ngày {day}</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>không có ngày</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>không có sự đồng ý cho dịch vụ thì không được lưu dữ liệu</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>không có họ tên, số, địa điểm và văn bản tự do</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>người làm chứng {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>nữ</translation>
  </message>
  <message>
   <source>women</source>
   <translation>nữ</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>nữ dự buổi chia sẻ</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>nữ trong nhà không trả công</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>nữ đã tập huấn</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>số nữ đã nghe</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>lời của quản lý</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>bảng tính hoặc tệp CSV</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>sổ tính để ghi</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>lao động, giấy đăng ký, thăm an toàn</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>làm việc khi chưa đủ {age} tuổi, tuổi quy định cho việc đó</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>chỉ làm việc với chi nhánh này</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>viết --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>hãy viết 2026-Q1, 2026-03 hoặc 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>hãy viết CODE=RULE, với một trong các quy tắc {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>hãy viết QUESTION=1, 2 hoặc 3; QUESTION=0 để bỏ loại</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>ghi một khoản gửi</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>hãy ghi một sổ tính mới và sửa sổ đó</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>ghi bản in thành tệp PDF; khóa sổ tháng</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>ghi một hợp đồng, kèm suất ưu đãi cho phần của tổ chức</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>ghi một giấy đăng ký</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>ghi một lần thăm an toàn</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>ghi buổi chia sẻ lại một khóa học</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>ghi một bản sao đã kiểm chứng</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>ghi một lượt khám hoặc phiếu khám</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>hãy viết số nguyên, ví dụ 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>ghi một khoản rút</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>ghi ra bảng tính để nhập một danh sách</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>ghi một bảng tính để nhập câu trả lời</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>hãy viết ít nhất một học phần, mỗi dòng một học phần</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>hãy viết ít nhất một điều cần xem, mỗi dòng một điều</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>hãy viết ít nhất hai lựa chọn, mỗi dòng một lựa chọn</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>chỉ viết chữ số, ví dụ 45 hoặc 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>ghi lại tin nghe được về chuyển gửi</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>ghi ra cách đã nhập</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>ghi ra cách đã đọc</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>hãy ghi bao nhiêu người đã nghe</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>hãy viết dạng 2026-03</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>hãy viết dạng 2026-03-31</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>viết dạng MÃ=GIÁ TRỊ</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>hãy viết dạng general=15; các tên là {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>hãy viết bằng chữ số, như 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>hãy ghi trong cửa sổ, ngay trên tài khoản đó</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>hãy ghi ở trang của khách hàng trước, hoặc nêu cơ sở nào bằng --enterprise</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>ghi vào tệp .xlsx hoặc .csv này</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>hãy lập một bảng kiểm trong Cài đặt, Bảng kiểm</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>ghi phiếu trả lời ra tệp</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>ghi rằng một việc đã thỏa thuận đã xong</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>ghi rằng nhân viên đã được tập huấn</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>hãy viết mã khách hàng như ghi trên thẻ</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>hãy viết mã khách hàng, hoặc bỏ qua dòng này</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>hãy viết ngày dạng 2026-03-15</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>hãy viết ngày dạng 2026-03-15, hoặc cho biết phần nào đứng trước trong cột</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>hãy ghi ngày người này rời đi, hoặc bỏ khỏi hợp đồng trước</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>hãy ghi ngày kết thúc hợp tác thay vào đó</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>ghi tệp cho hệ thống ngân hàng lõi: .xlsx hoặc .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>ghi ra tệp đã được nhập</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>ghi các tệp vào một thư mục</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>hãy viết cột đầu và cột cuối, ví dụ B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>ghi danh sách ra tệp</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>ghi ra danh sách cần điền</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>hãy viết lại số, đầy đủ, theo giấy</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>ghi số hợp đồng, hoặc số của khách hàng giữ hợp đồng</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>hãy ghi người này vào hộ trước</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>ghi ra các dòng có vấn đề</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>hãy ghi chương trình: không có đúng một chương trình phù hợp</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>ghi lại nội dung theo bản giấy, hoặc lưu lại tệp</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>ghi sổ tính bằng `mfdw survey harmonise {survey} --out`, sửa nó rồi đọc lại</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>ghi kết quả của chuyển gửi</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>ghi kết quả của lượt khám hoặc phiếu khám</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>ghi kết quả kiểm tra</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>ghi ra mỗi câu hỏi là gì</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>hãy viết nội dung đúng của ô</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>ghi quyết định về một vi phạm</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>ghi ai làm việc trong cơ sở kinh doanh</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>được ghi bởi</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>được ghi mới</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>viết bằng</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>chỉ ghi ở đây</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>ghi cùng lúc, chỉ đếm một lần</translation>
  </message>
  <message>
   <source>year</source>
   <translation>năm</translation>
  </message>
  <message>
   <source>years</source>
   <translation>tuổi</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>năm hai chữ số, như trong ‘{value}’, được đọc là năm đã qua: {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>các năm như trong ‘{value}’ theo Phật lịch và được đọc lùi 543 năm</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>năm như trong ‘{value}’ được đọc theo Bikram Sambat, lịch của Nepal: {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>có</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>từ của bạn cho các danh sách có sẵn</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>từ của bạn</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} đã quyết định việc này rồi</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>{actor} đã ghi mục này, và không ai tự duyệt mục mình ghi</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} tuổi</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>tối đa {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>còn phải nhập {amount}</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>thừa {amount}</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} có mặt, đã điểm danh {marked}/{all}</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{came}/{all}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}: dòng này bị bỏ qua</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>{change} so với tháng trước</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}, {late} quá hạn</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} khách hàng, {awards} suất ưu đãi, {responses} cuộc phỏng vấn</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · nhiễm chéo {rate}: {exposed}/{all} khách hàng nhóm so sánh đã tiếp xúc</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>{client} đã có phỏng vấn trong đợt {round}</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>{client} đã có phỏng vấn trong đợt này</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} không có suất nào của {scheme} có số tiền</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} có nhiều tài khoản tiết kiệm</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{client} trong {innovation}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} gõ sai: ký tự kiểm tra không khớp</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>{client} không được hưởng theo quy tắc của chương trình; nếu bắt buộc phải cấp, hãy nêu lý do</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} thuộc nhóm so sánh của sáng kiến {innovation}: cấp sẽ làm hỏng việc so sánh; nếu bắt buộc phải cấp, hãy nêu lý do</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}: đã sửa yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}: đã nộp yêu cầu bồi thường</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}: gửi tiền</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}: đã ghi chăm sóc sức khỏe</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}: đã lưu phỏng vấn</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}: hợp đồng cho %n người</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}: rút tiền</translation>
  </message>
  <message>
   <source>{client}: {decision}</source>
   <translation>{client}: {decision}</translation>
  </message>
  <message>
   <source>{client}: {state}</source>
   <translation>{client}: {state}</translation>
  </message>
  <message>
   <source>{condition}: {state}</source>
   <translation>{condition}: {state}</translation>
  </message>
  <message>
   <source>{count} are needed</source>
   <translation>cần {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>{count} suất ưu đãi trong tháng đã bị trả lại và không có trong số liệu nào ở đây.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>bị chặn {count}</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} byte</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} lần kiểm tra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>{count} khách hàng từ khảo sát còn cần bổ sung và không có trong số liệu nào ở đây.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} khách hàng</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} đã được sửa ở đây sau đó; tệp vẫn ghi giá trị cũ</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>ít hơn {month} {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} cuộc phỏng vấn chưa thuộc về khách hàng nào.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>giữ lại {count}</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>nhiều hơn {month} {count}</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count}/{all}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{count} trên {all} học phần, học phần cuối ngày {day}</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{count} trên {whole}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} bản ghi · nội dung {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} từ chối</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>đã gỡ {count}</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>đã khôi phục {count}</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{count} dòng trong {file}</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} cuộc phỏng vấn thứ hai đang chờ quyết định.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>{count} câu hỏi nhạy cảm không hiện cho bạn.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} cần quyết định</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>dư nợ {currency}</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>đã giải ngân {currency}</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} nay là dữ liệu của {file}</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, khoảng {years} tuổi</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} tuổi</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>{documents} trong thùng rác rời khỏi tệp, giải phóng {size}. Việc này không thể hoàn tác. Một bản sao của tệp được tạo trước đó; bản sao này vẫn còn giữ chúng, các bản sao cũ hơn cũng vậy: hãy xóa các bản đó khi không cần nữa.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done}/{all}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{done}/{all} hoàn thành: cần {needed}/{modules} học phần</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done}/{target}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>Đã nhập {entered}/{all}</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>{exposed}/{all} khách hàng nhóm so sánh đã tiếp xúc với {innovation}.</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>{exposed}/{all} khách hàng thuộc nhóm so sánh đã tiếp xúc</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>Đã so sánh {file}</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>Đã nhập {file}</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} không phải hình đọc được</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>Đã đọc {file}</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>Đã lưu {file}</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}, {who} lập</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}: %n khách hàng</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}: %n cột</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}: %n nhóm cần điền</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}: %n câu hỏi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}: %n phiếu trả lời</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}: %n dòng</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}: đúng như khi nhập, SHA-256 khớp</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}: cách đã nhập</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}: {count} trang, mã đối chiếu {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}: {records} bản ghi, đã kiểm tra</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} và {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} hoặc {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} đến {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} đến {last} chỉ khi {condition}; nếu không thì sang {next}.</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} hộ, {persons} người, {children} dưới 18 tuổi, {clients} khách hàng</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) được giữ. {other} ({old}) được gộp vào; mã đó vẫn tìm được.</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept}; chưa có trong đó: {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} là loại có sẵn của phần mềm</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (học bù)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment} bởi {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} chưa bắt đầu</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} chưa kết thúc</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} đã khóa sổ</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} đã được {who} khóa sổ rồi</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} chưa khóa sổ</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>không thể mở lại {month} nếu thiếu lý do</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} đã mở lại</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{month} của {branch} đã khóa sổ, mã đối chiếu {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{month} của {branch} đã mở lại; trước đó khóa sổ với {mark}</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} và người khác</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (của mọi người)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>Chi nhánh {name}</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>Đã sửa {name}</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>Đã tiếp nhận {name}</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} là người khác</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} được hỏi lại</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} là cùng một người</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} sống cùng {other}</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>{name} đã chuyển</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>Đã gỡ {name}</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} đã ngừng; dữ liệu đã lưu được giữ</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>Đã lưu {name}</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} đang chờ</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}: một hộ riêng</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}: bảo hiểm từ</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}: bảo hiểm đến</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} nhỏ hơn {value}</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} lớn hơn {value}</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} không phải {value}</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} là {value}</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} là {value} trở xuống</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} là {value} trở lên</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{number} trên {all}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} thành {new}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{open}/{all} cần quyết định</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) trở lại với mọi thứ trước khi gộp.</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} đã trở lại</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} đã trở lại; %n giá trị đã được sửa về sau nên giữ nguyên</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>Đã gộp {other} vào {kept}</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, bản {number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part}/{whole}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{part}/{whole} đến hạn</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{part}/{whole} đã điểm danh</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>không đọc được {path}</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>không ghi được {path}</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} có hơn {most} triệu điểm ảnh</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} là bảng hỏi (XLSForm), không phải bảng dữ liệu</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} bị cụt hoặc hỏng</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} trống</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} lớn hơn {most} MB</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} không phải ảnh cũng không phải PDF</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} chính là cơ sở dữ liệu</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} đã bị xóa hẳn</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} không phải là kỳ</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}, và các vấn đề tương tự</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem}; đã chấp nhận: {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} không có lựa chọn {choice}</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}: {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, {late} mở quá lâu</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{rejected}/{all} dòng bị loại</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (mới)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round} theo cụm</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} đóng ngày {day}</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>Đã lập kế hoạch {round}</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}: người mới trong hộ: {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}: họ tên là {person}</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}: {person} sinh ngày {day}</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} dòng không lưu được nên cả tệp bị từ chối</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>{rows} dòng đã đọc = {new} mới + {updated} cập nhật + {same} không đổi + {wait} cần quyết định + {bad} bị loại + {beside} trống hoặc bỏ qua</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} không phải là quy tắc cho trường</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}, sau khi sao lưu có kiểm chứng</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{same}/{compared} câu trả lời</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>Đã lưu {scheme}</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}, buổi {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, {first} đến {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}: {amount} chia thành các khoản chi</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}: đã chi {spent} trong ngân sách {budget} đến cuối tháng.</translation>
  </message>
  <message>
   <source>{scheme}: {who}</source>
   <translation>{scheme}: {who}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>{share} % tiền lãi</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % tốt</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} khả năng là cùng một người</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>Xong {share} phần trăm</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} đã gắn khách hàng</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · không có bảng</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · ẩn</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} trên {total}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{state} by {actor}</source>
   <translation>{state} bởi {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} không có câu hỏi {question}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} không có câu hỏi {question}, hoặc đây không phải loại câu hỏi</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey} chưa có phản hồi nào</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>không mở được {target}</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>không ghi được vào {target}</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} đã có dữ liệu</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} bị hỏng</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} được khóa bằng mật khẩu</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} không phải cơ sở dữ liệu của MFDW Desktop</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} không phải cơ sở dữ liệu, hoặc sai mật khẩu</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} nằm trên máy chủ, việc này do máy chủ thực hiện</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} đang mở trong chương trình khác</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} được tạo bởi phiên bản mới hơn (lược đồ {found}, chương trình này biết {known})</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} được tạo bởi phiên bản cũ hơn</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} trở thành</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} lần tập huấn, {talks} buổi chia sẻ: {women} nữ và {men} nam</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} không phải ký hiệu điểm danh; Alt+Down để xem danh sách</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} không có trong các lựa chọn; Alt+Down để xem danh sách</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>{uncorrected} dòng có vấn đề chưa được sửa. {stored} dòng đã được lưu trước đây và giữ nguyên.</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} vi phạm quy tắc của biểu mẫu: {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} có 15 chữ số, mức tối đa Excel giữ được; hãy kiểm tra phần cuối, và viết dưới dạng văn bản</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} không phải lựa chọn của {field}</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} nằm ngoài các ngày dự kiến của đợt: {opens} đến {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} nằm ngoài mức biểu mẫu cho phép ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, chờ duyệt</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}: {found}, yêu cầu: {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}: {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when}, {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>Đã chuyển {who} đến {centre}</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>Đã cho {who} vào thùng rác</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}: {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}. Hãy viết lý do, hoặc bỏ qua</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>lớn hoặc nhỏ hơn {years} tuổi</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>Đã gán «{text}»</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>‘${{value}}’ không nêu câu hỏi nào của biểu mẫu</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>‘${{value}}’ không nêu câu hỏi nào của biểu mẫu, có phải ý bạn là ‘{suggestion}’?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ không đặt tuổi nào</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>‘{amount}’ không phải số tiền</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>‘{area}’ không nêu cột nào</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ quyết định.</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>số bản ghi đã lưu ‘{choice}’: {count}; hãy để nó trong danh sách</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>‘{code}’ không có lời sau mã</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ không phải mã chi nhánh; mã bắt đầu bằng chữ cái và có từ 2 đến 8 chữ cái và chữ số, ví dụ KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ không phải mã tiền tệ; mã có ba chữ cái, ví dụ KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>‘{day}’ không phải là ngày</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>‘{from}’ lẽ ra thành ‘{to}’, nhưng ô hiện ghi ‘{value}’; ô được giữ nguyên</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>‘{header}’ phải được điền</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>‘{header}’ phải có {wanted} dòng nhưng có {count}</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>‘{item}’ đã được trả lời rồi</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>‘{month}’ không phải một tháng</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ không kết thúc bằng {ending}</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>‘{path}’ không phải .xlsx cũng không phải .csv</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>‘{path}’ không phải .xlsx, .csv hay .zip</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>‘{question}’ không thể cho biết ‘{role}’</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ không phải một đợt</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ không phải mã của bảng hỏi</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>‘{text}’ không phải số nguyên từ 0 trở lên</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ không phải số nguyên từ 1 trở lên</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>‘{value}’ và các văn bản dài như vậy bị cắt: một ô Excel chứa 32.767 chữ, phần còn lại không có trong tệp này</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>không đọc được ‘{value}’: hãy viết 1=Yes;2=No, hoặc *7 hay /4100 cho số</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ đổi các con số, mà câu hỏi này không có số</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>‘{value}’ không hợp với trường ‘{field}’</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>‘{value}’ không kết thúc phần nào đã bắt đầu</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>‘{value}’ kết thúc ‘{begun}’, vốn bắt đầu khác ở dòng {begun_row}</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>‘{value}’ không có kiểu nên bị bỏ qua</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>‘{value}’ lớn hơn mọi số có thể lưu chính xác</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>‘{value}’ không phải dấu chọn cũng không để trống</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ không phải tên khái niệm: bắt đầu bằng chữ cái, không có dấu cách</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ không phải số thật và không chỉ khách hàng nào; hãy điền số của chính khách hàng</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ không phải số thật; hãy để trống ô này</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ không phải là đợt: baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ không phải tên hợp lệ: tên bắt đầu bằng chữ cái hoặc _ và gồm chữ cái, chữ số, - _ và .</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>‘{value}’ không phải số nguyên</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>‘{value}’ không có trong các lựa chọn</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>‘{value}’ không phải ngày</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>‘{value}’ không phải ngày giờ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>‘{value}’ không phải một số</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>‘{value}’ không phải một số; có phải là {suggestion}?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>‘{value}’ không phải vị trí có vĩ độ và kinh độ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>‘{value}’ không phải kiểu câu hỏi, có phải ý bạn là ‘{suggestion}’? Câu hỏi bị bỏ qua</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>‘{value}’ không phải kiểu câu hỏi; câu hỏi bị bỏ qua</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>‘{value}’ không phải giờ trong ngày</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>‘{value}’ không phải số nguyên</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>‘{value}’ không có trong các lựa chọn</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>‘{value}’ không có trong các lựa chọn mà biểu mẫu đưa ra ở đây</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>‘{value}’ giống mã khách hàng MFDW, nhưng ký tự cuối không khớp; có thể sai một chữ số</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>‘{value}’ có thể đọc theo hai cách và cột có cả hai; hãy nêu ngày hay tháng đứng trước</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>‘{value}’ có thể là {near}; hãy gõ mã hoặc thêm chữ cái</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ không nêu chi nhánh nào</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ không nêu đợt nào: baseline, followup1 … hoặc final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ đã có ở trên trong tệp này với giá trị khác; hãy giữ một trong các dòng</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>‘{value}’ có ở hơn ba người khác nhau nên không chỉ ai; hãy chọn đó là ai</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>‘{value}’ có ở hơn ba người khác nhau nên không chỉ ai; hãy điền số của chính khách hàng</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>‘{value}’ đã được gán là ‘{choice}’, nay không còn là lựa chọn nào</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>‘{value}’ lẽ ra thành ‘{to}’, nhưng tệp không còn ô như vậy</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down liệt kê cả {count}</translation>
  </message>
 </context>
</TS>