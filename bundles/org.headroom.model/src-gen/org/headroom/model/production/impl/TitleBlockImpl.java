/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.TitleBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Title Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getClient <em>Client</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getVenueName <em>Venue Name</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getDesigner <em>Designer</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getDrawnBy <em>Drawn By</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getProjectNumber <em>Project Number</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getFirstDate <em>First Date</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getLastDate <em>Last Date</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.headroom.model.production.impl.TitleBlockImpl#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TitleBlockImpl extends EObjectImpl implements TitleBlock {
	/**
	 * The default value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected String client = CLIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVenueName() <em>Venue Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenueName()
	 * @generated
	 * @ordered
	 */
	protected static final String VENUE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVenueName() <em>Venue Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenueName()
	 * @generated
	 * @ordered
	 */
	protected String venueName = VENUE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesigner() <em>Designer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesigner()
	 * @generated
	 * @ordered
	 */
	protected static final String DESIGNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesigner() <em>Designer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesigner()
	 * @generated
	 * @ordered
	 */
	protected String designer = DESIGNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawnBy() <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAWN_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawnBy() <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnBy()
	 * @generated
	 * @ordered
	 */
	protected String drawnBy = DRAWN_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProjectNumber() <em>Project Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PROJECT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProjectNumber() <em>Project Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectNumber()
	 * @generated
	 * @ordered
	 */
	protected String projectNumber = PROJECT_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDate() <em>First Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDate() <em>First Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDate = FIRST_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastDate() <em>Last Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastDate() <em>Last Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastDate = LAST_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final String REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected String revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TitleBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProductionPackage.Literals.TITLE_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(String newClient) {
		String oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVenueName() {
		return venueName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVenueName(String newVenueName) {
		String oldVenueName = venueName;
		venueName = newVenueName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__VENUE_NAME, oldVenueName, venueName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDesigner() {
		return designer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesigner(String newDesigner) {
		String oldDesigner = designer;
		designer = newDesigner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__DESIGNER, oldDesigner, designer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawnBy() {
		return drawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawnBy(String newDrawnBy) {
		String oldDrawnBy = drawnBy;
		drawnBy = newDrawnBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__DRAWN_BY, oldDrawnBy, drawnBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProjectNumber() {
		return projectNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProjectNumber(String newProjectNumber) {
		String oldProjectNumber = projectNumber;
		projectNumber = newProjectNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__PROJECT_NUMBER, oldProjectNumber, projectNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDate() {
		return firstDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDate(LocalDate newFirstDate) {
		LocalDate oldFirstDate = firstDate;
		firstDate = newFirstDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__FIRST_DATE, oldFirstDate, firstDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastDate() {
		return lastDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastDate(LocalDate newLastDate) {
		LocalDate oldLastDate = lastDate;
		lastDate = newLastDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__LAST_DATE, oldLastDate, lastDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(String newRevision) {
		String oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProductionPackage.TITLE_BLOCK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProductionPackage.TITLE_BLOCK__CLIENT:
				return getClient();
			case ProductionPackage.TITLE_BLOCK__VENUE_NAME:
				return getVenueName();
			case ProductionPackage.TITLE_BLOCK__DESIGNER:
				return getDesigner();
			case ProductionPackage.TITLE_BLOCK__DRAWN_BY:
				return getDrawnBy();
			case ProductionPackage.TITLE_BLOCK__PROJECT_NUMBER:
				return getProjectNumber();
			case ProductionPackage.TITLE_BLOCK__FIRST_DATE:
				return getFirstDate();
			case ProductionPackage.TITLE_BLOCK__LAST_DATE:
				return getLastDate();
			case ProductionPackage.TITLE_BLOCK__REVISION:
				return getRevision();
			case ProductionPackage.TITLE_BLOCK__DATE:
				return getDate();
			case ProductionPackage.TITLE_BLOCK__STATUS:
				return getStatus();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProductionPackage.TITLE_BLOCK__CLIENT:
				setClient((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__VENUE_NAME:
				setVenueName((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__DESIGNER:
				setDesigner((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__DRAWN_BY:
				setDrawnBy((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__PROJECT_NUMBER:
				setProjectNumber((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__FIRST_DATE:
				setFirstDate((LocalDate)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__LAST_DATE:
				setLastDate((LocalDate)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__REVISION:
				setRevision((String)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__DATE:
				setDate((LocalDate)newValue);
				return;
			case ProductionPackage.TITLE_BLOCK__STATUS:
				setStatus((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProductionPackage.TITLE_BLOCK__CLIENT:
				setClient(CLIENT_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__VENUE_NAME:
				setVenueName(VENUE_NAME_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__DESIGNER:
				setDesigner(DESIGNER_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__DRAWN_BY:
				setDrawnBy(DRAWN_BY_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__PROJECT_NUMBER:
				setProjectNumber(PROJECT_NUMBER_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__FIRST_DATE:
				setFirstDate(FIRST_DATE_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__LAST_DATE:
				setLastDate(LAST_DATE_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ProductionPackage.TITLE_BLOCK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProductionPackage.TITLE_BLOCK__CLIENT:
				return CLIENT_EDEFAULT == null ? client != null : !CLIENT_EDEFAULT.equals(client);
			case ProductionPackage.TITLE_BLOCK__VENUE_NAME:
				return VENUE_NAME_EDEFAULT == null ? venueName != null : !VENUE_NAME_EDEFAULT.equals(venueName);
			case ProductionPackage.TITLE_BLOCK__DESIGNER:
				return DESIGNER_EDEFAULT == null ? designer != null : !DESIGNER_EDEFAULT.equals(designer);
			case ProductionPackage.TITLE_BLOCK__DRAWN_BY:
				return DRAWN_BY_EDEFAULT == null ? drawnBy != null : !DRAWN_BY_EDEFAULT.equals(drawnBy);
			case ProductionPackage.TITLE_BLOCK__PROJECT_NUMBER:
				return PROJECT_NUMBER_EDEFAULT == null ? projectNumber != null : !PROJECT_NUMBER_EDEFAULT.equals(projectNumber);
			case ProductionPackage.TITLE_BLOCK__FIRST_DATE:
				return FIRST_DATE_EDEFAULT == null ? firstDate != null : !FIRST_DATE_EDEFAULT.equals(firstDate);
			case ProductionPackage.TITLE_BLOCK__LAST_DATE:
				return LAST_DATE_EDEFAULT == null ? lastDate != null : !LAST_DATE_EDEFAULT.equals(lastDate);
			case ProductionPackage.TITLE_BLOCK__REVISION:
				return REVISION_EDEFAULT == null ? revision != null : !REVISION_EDEFAULT.equals(revision);
			case ProductionPackage.TITLE_BLOCK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ProductionPackage.TITLE_BLOCK__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (client: ");
		result.append(client);
		result.append(", venueName: ");
		result.append(venueName);
		result.append(", designer: ");
		result.append(designer);
		result.append(", drawnBy: ");
		result.append(drawnBy);
		result.append(", projectNumber: ");
		result.append(projectNumber);
		result.append(", firstDate: ");
		result.append(firstDate);
		result.append(", lastDate: ");
		result.append(lastDate);
		result.append(", revision: ");
		result.append(revision);
		result.append(", date: ");
		result.append(date);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //TitleBlockImpl
