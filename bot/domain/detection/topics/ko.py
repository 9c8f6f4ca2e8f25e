# ruff: noqa: E501  # one strength of a category a line
"""What Korean calls each category."""

TOPICS = """
timeline 4: 완료_예정 시작일 완료일 납기 출하일 일정 예정일 진행_상황
timeline 3: 지연 예상 기한 연기 앞당 진척 마일스톤 계획
timeline 2: 시작 완료 끝나 상태 시기 날짜 준비
timeline 1: 배치 로트 생산 캠페인
timeline? 3: 언제 얼마나_걸
documents 4: 분석_성적서 시험성적서 배치_기록 제조기록서 품질_계약서 최신_버전 서명본 초안
documents 3: 문서 서류 보고서 기록 증명서 성적서 계약서 첨부 양식 서명 사본 회의록 프로토콜 절차서 버전 파일 자료
documents 2: 폴더 페이지 검토
documents~ 3: 평가 표 목록 방법 규격 계획 데이터 결과 절차
documents! 2: 보내 공유 제공 전달
cost 4: 견적 가격 송장 비용 구매_주문 결제 얼마 단가
cost 3: 요금 금액 예산 할인 환불 청구 인보이스 지불 재무
capacity 4: 생산_능력 가동률 몇_명 야간 인력 슬롯
capacity 3: 용량 인원 교대 여유 병렬 증산
technical 4: 건조_시간 반응_온도 입자_크기 결정화 불순물 수율 함량 수분 배치_크기
technical 3: 순도 용매 촉매 건조 반응 여과 분쇄 온도 압력 교반 컬럼 피크 크로마토 색상 용해 안정성 분해 잔류 시약 증류 추출 분석법 점도 중간체 합성 공정 조건
technical 2: 왜 이유 원인 결과 수치 값 차이 낮아 높아
quality 4: 일탈 규격_외 시정_조치 출하_승인 허용_기준 유효기간 근본_원인 보류
quality 3: 조사 규격 품질 격리 감사 밸리데이션 적격성 교정 세척 무균 미생물 보관_검체 교육 경향 부적합
quality 2: 시험 검사 승인
complaint 4: 불만_사항 고객_불만 제품_불량
complaint 3: 불만 불량 약국 파손 반품
change 4: 변경_관리 변경_신청 통보_없이 승인하지_않 공급업체_변경
change 3: 변경 교체 대체 바꾸 바뀌
change 2: 공급업체 새로운 제조사
logistics 4: 운송장 추적_번호 배송지 통관 온도_기록 드라이아이스 포장 픽업
logistics 3: 배송 출하 발송 운송 화물 팔레트 드럼 세관 창고 보관 재고 도착 수령 라벨 컨테이너 원료
logistics 2: 샘플 어디 중량 수량
regulatory 4: 규제_기관 허가_신청 식약처 보완_자료
regulatory 3: 당국 실사 등록 허가 신고 신청서
environment 4: 폐수 폐기물 용매_회수 탄소
environment 3: 환경 배출 재활용 폐기 에너지
safety 4: 보호구 공정_안전 노출_한계 비상_계획
safety 3: 안전 사고 화재 폭발 부상 독성 비상
confidentiality 4: 비밀유지 다른_고객 접근_권한 개인정보
confidentiality 3: 기밀 비밀 경쟁사 접근 삭제 특허
meeting 4: 회의 안건 방문 화상 공휴일
meeting 3: 미팅 초대 참석 통화 연락처 일정_조율
service 4: 답변이_없 회신이_없 응답이_느
service 3: 실망 불편 소통 개선
"""
