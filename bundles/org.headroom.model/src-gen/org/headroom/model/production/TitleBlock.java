/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Title Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What stands in the title block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.TitleBlock#getClient <em>Client</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getVenueName <em>Venue Name</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getDesigner <em>Designer</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getDrawnBy <em>Drawn By</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getProjectNumber <em>Project Number</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getFirstDate <em>First Date</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getLastDate <em>Last Date</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getDate <em>Date</em>}</li>
 *   <li>{@link org.headroom.model.production.TitleBlock#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getTitleBlock()
 * @model
 * @generated
 */
public interface TitleBlock extends EObject {
	/**
	 * Returns the value of the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Client</em>' attribute.
	 * @see #setClient(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_Client()
	 * @model
	 * @generated
	 */
	String getClient();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getClient <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' attribute.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(String value);

	/**
	 * Returns the value of the '<em><b>Venue Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Venue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue Name</em>' attribute.
	 * @see #setVenueName(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_VenueName()
	 * @model
	 * @generated
	 */
	String getVenueName();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getVenueName <em>Venue Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Venue Name</em>' attribute.
	 * @see #getVenueName()
	 * @generated
	 */
	void setVenueName(String value);

	/**
	 * Returns the value of the '<em><b>Designer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who designed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designer</em>' attribute.
	 * @see #setDesigner(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_Designer()
	 * @model
	 * @generated
	 */
	String getDesigner();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getDesigner <em>Designer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Designer</em>' attribute.
	 * @see #getDesigner()
	 * @generated
	 */
	void setDesigner(String value);

	/**
	 * Returns the value of the '<em><b>Drawn By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who drew it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn By</em>' attribute.
	 * @see #setDrawnBy(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_DrawnBy()
	 * @model
	 * @generated
	 */
	String getDrawnBy();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getDrawnBy <em>Drawn By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn By</em>' attribute.
	 * @see #getDrawnBy()
	 * @generated
	 */
	void setDrawnBy(String value);

	/**
	 * Returns the value of the '<em><b>Project Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project Number</em>' attribute.
	 * @see #setProjectNumber(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_ProjectNumber()
	 * @model
	 * @generated
	 */
	String getProjectNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getProjectNumber <em>Project Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project Number</em>' attribute.
	 * @see #getProjectNumber()
	 * @generated
	 */
	void setProjectNumber(String value);

	/**
	 * Returns the value of the '<em><b>First Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Date</em>' attribute.
	 * @see #setFirstDate(LocalDate)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_FirstDate()
	 * @model dataType="org.headroom.model.base.Date"
	 * @generated
	 */
	LocalDate getFirstDate();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getFirstDate <em>First Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Date</em>' attribute.
	 * @see #getFirstDate()
	 * @generated
	 */
	void setFirstDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Date</em>' attribute.
	 * @see #setLastDate(LocalDate)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_LastDate()
	 * @model dataType="org.headroom.model.base.Date"
	 * @generated
	 */
	LocalDate getLastDate();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getLastDate <em>Last Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Date</em>' attribute.
	 * @see #getLastDate()
	 * @generated
	 */
	void setLastDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision as drawn, such as C.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_Revision()
	 * @model
	 * @generated
	 */
	String getRevision();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of that revision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_Date()
	 * @model dataType="org.headroom.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status, such as draft, for approval, as built.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.headroom.model.production.ProductionPackage#getTitleBlock_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.TitleBlock#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

} // TitleBlock
